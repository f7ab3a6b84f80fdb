/** The callbacks of a list while one of its items is dragged. */
export interface Dragging {
  readonly signal: AbortSignal;
  canDrag(): boolean;
  /** Swaps the item with its neighbour above or below. */
  move(item: HTMLElement, by: -1 | 1): void;
  drop(item: HTMLElement): void;
}

/**
 * Makes items draggable by their letter, which CSS shows as a handle, by mouse, pen
 * and touch. The rest of an item remains free for scrolling and selecting text.
 */
export function makeDraggable(list: HTMLElement, { signal, canDrag, move, drop }: Dragging): void {
  let dragged: HTMLElement | undefined;
  let hasMoved = false;

  list.addEventListener(
    "pointerdown",
    (event) => {
      const handle = (event.target as Element).closest(".handbook-letter");
      const item = handle?.closest<HTMLElement>(".handbook-item");
      if (!handle || !item || event.button !== 0 || !canDrag()) return;
      event.preventDefault();
      handle.setPointerCapture(event.pointerId);
      dragged = item;
      hasMoved = false;
      item.dataset.dragged = "";
    },
    { signal },
  );

  list.addEventListener(
    "pointermove",
    ({ clientY }) => {
      // Locked meanwhile: Enter may submit the answer while a finger still holds an item.
      if (!dragged || !canDrag()) return;
      const { previousElementSibling: above, nextElementSibling: below } = dragged;
      const by = above && clientY < middle(above) ? -1 : below && clientY > middle(below) ? 1 : 0;
      if (by === 0) return;
      move(dragged, by);
      hasMoved = true;
    },
    { signal },
  );

  for (const type of ["pointerup", "pointercancel"] as const) {
    list.addEventListener(
      type,
      () => {
        if (!dragged) return;
        delete dragged.dataset.dragged;
        if (hasMoved) drop(dragged);
        dragged = undefined;
      },
      { signal },
    );
  }
}

function middle(element: Element): number {
  const { top, height } = element.getBoundingClientRect();
  return top + height / 2;
}

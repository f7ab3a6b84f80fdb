/** Scrolls the table of contents, and nothing else, to the current page. */
export function showCurrent(): void {
  const link = document.querySelector("aside [aria-current=page]");
  const box = link && scrollerOf(link);
  if (!link || !box) return;
  const middle = middleOf(link) - middleOf(box);
  box.scrollTo({ top: box.scrollTop + middle, behavior: "instant" });
}

function middleOf(element: Element): number {
  const { top, bottom } = element.getBoundingClientRect();
  return (top + bottom) / 2;
}

function scrollerOf(element: Element): Element | null {
  const parent = element.parentElement;
  if (!parent || ["auto", "scroll"].includes(getComputedStyle(parent).overflowY)) return parent;
  return scrollerOf(parent);
}

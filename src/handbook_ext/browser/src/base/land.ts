/**
 * Moves focus to what was just shown, and scrolls it into view, which WebKit does not do when a
 * script moves focus.
 */
export function land(target: HTMLElement): void {
  target.focus({ preventScroll: true });
  bringInSight(target);
}

/** Lands on an element that is not focusable by itself, such as a heading. */
export function landAt(heading: HTMLElement): void {
  heading.tabIndex = -1;
  land(heading);
}

/** Keeps an element where it is on the screen while a change makes what is above it taller. */
export function steadily<Value>(element: Element, change: () => Value): Value {
  const before = element.getBoundingClientRect().top;
  const value = change();
  const top = element.getBoundingClientRect().top - before;
  if (top !== 0) (scrollerOf(element) ?? window).scrollBy({ top, behavior: "instant" });
  return value;
}

/** Returns the part of the page that an element scrolls in; undefined when that is the window. */
function scrollerOf(element: Element): Element | undefined {
  for (let around = element.parentElement; around; around = around.parentElement) {
    if (around === document.body) return undefined;
    const isTaller = around.scrollHeight > around.clientHeight;
    if (isTaller && /auto|scroll/.test(getComputedStyle(around).overflowY)) return around;
  }
  return undefined;
}

/**
 * Scrolls at once. The theme asks for smooth scrolling, but while a page is moving, a press is
 * released over another element than it started on, and is lost. `scroll-margin` keeps
 * the target clear of the theme's header.
 */
export function bringInSight(target: Element, block: ScrollLogicalPosition = "nearest"): void {
  target.scrollIntoView({ block, behavior: "instant" });
}

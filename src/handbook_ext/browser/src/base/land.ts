/**
 * Moves focus to what was just shown, and brings it in sight. WebKit does not scroll to focus
 * that a script moves.
 */
export function land(target: HTMLElement): void {
  target.focus({ preventScroll: true });
  bringInSight(target);
}

/** Lands at what cannot be worked with, such as a heading, and so has no focus by itself. */
export function landAt(heading: HTMLElement): void {
  heading.tabIndex = -1;
  land(heading);
}

/**
 * Scrolls at once. The theme asks for smooth scrolling, but on a page that still moves a press is
 * released over something else than it began on, and nothing comes of it. `scroll-margin` keeps
 * what is shown clear of the theme's header.
 */
export function bringInSight(target: Element, block: ScrollLogicalPosition = "nearest"): void {
  target.scrollIntoView({ block, behavior: "instant" });
}

/**
 * Moves focus to what was just shown, and brings it in sight. WebKit does not scroll to focus
 * that a script moves. `scroll-margin` keeps it clear of the theme's header.
 */
export function land(target: HTMLElement): void {
  target.focus({ preventScroll: true });
  target.scrollIntoView({ block: "nearest" });
}

/** Lands at what cannot be worked with, such as a heading, and so has no focus by itself. */
export function landAt(heading: HTMLElement): void {
  heading.tabIndex = -1;
  land(heading);
}

/** Entry of handbook-fold.js: opens the group that a link leads to, and all for print. */

import { placeIn } from "../base/addresses";
import { bringInSight } from "../base/land";

const FOLDS = "details.handbook-answers";

/** Opens what the address leads to: the group that has it, or of which it is the heading. */
function follow(): void {
  const target = document.getElementById(placeIn(location.hash));
  const fold = target?.closest<HTMLDetailsElement>(FOLDS) ?? within(target);
  if (!target || !fold || fold.open) return;
  fold.open = true;
  // The browser has looked for it while it was folded.
  bringInSight(target, "start");
}

function within(target: Element | null): HTMLDetailsElement | null {
  return target?.querySelector<HTMLDetailsElement>(`:scope > ${FOLDS}`) ?? null;
}

/** A link to the present address changes nothing that the browser tells of. */
function followAgain(event: Event): void {
  const link = event.target instanceof Element && event.target.closest<HTMLAnchorElement>("a");
  if (link && link.hash !== "" && link.href === location.href) follow();
}

let opened: HTMLDetailsElement[] = [];

addEventListener("hashchange", follow);
document.addEventListener("click", followAgain);
addEventListener("beforeprint", () => {
  opened = [...document.querySelectorAll<HTMLDetailsElement>(`${FOLDS}:not([open])`)];
  for (const fold of opened) fold.open = true;
});
addEventListener("afterprint", () => {
  for (const fold of opened) fold.open = false;
});
follow();

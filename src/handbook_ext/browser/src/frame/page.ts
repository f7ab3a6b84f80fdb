/** Entry of handbook-frame.js: drawers, buttons that work, and the current page scrolled into view. */

import { showCurrent } from "./current";
import { Drawer } from "./drawer";
import { removeDeadControls } from "./stored";

// The overlay is a label too, which no longer works when its checkbox is hidden.
for (const label of document.querySelectorAll<HTMLElement>("label[data-handbook-shade]")) {
  const shade = document.createElement("div");
  shade.className = label.className;
  shade.dataset.handbookShade = label.dataset.handbookShade;
  label.replaceWith(shade);
}

for (const label of document.querySelectorAll<HTMLLabelElement>("label[data-handbook-drawer]")) {
  const box = label.control;
  const column = document.getElementById(label.dataset.handbookDrawer ?? "");
  if (box instanceof HTMLInputElement && column) new Drawer(label, box, column);
}

removeDeadControls();
// Not now: it would force a layout that the scripts after this one change again.
requestAnimationFrame(showCurrent);

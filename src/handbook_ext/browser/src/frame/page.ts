/** Entry of handbook-frame.js: side columns that open as drawers, and the present page in sight. */

import { showCurrent } from "./current";
import { Drawer } from "./drawer";

// With its box out of use, the label that lies over the page is none any more.
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

showCurrent();

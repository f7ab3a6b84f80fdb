/** Entry of handbook-frame.js: side columns that open as drawers, and the present page in sight. */

import { showCurrent } from "./current";
import { Drawer } from "./drawer";

for (const label of document.querySelectorAll<HTMLLabelElement>("label[data-handbook-drawer]")) {
  const box = label.control;
  const column = document.getElementById(label.dataset.handbookDrawer ?? "");
  if (box instanceof HTMLInputElement && column) new Drawer(label, box, column);
}

showCurrent();

/** Entry of handbook-booklet.js: gives the booklet the kernel that handbook.js has. */

import { HandbookBooklet } from "./handbook-booklet";

if (!customElements.get("handbook-booklet")) {
  customElements.define(
    "handbook-booklet",
    class extends HandbookBooklet {
      override engine = globalThis.handbookEngine;
    },
  );
}

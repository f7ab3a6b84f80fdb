/** Entry of handbook-booklet.js: gives the booklet handbook.js's kernel. */

import { HandbookBooklet } from "./handbook-booklet";

if (!customElements.get("handbook-booklet")) {
  customElements.define(
    "handbook-booklet",
    class extends HandbookBooklet {
      override engine = globalThis.handbookEngine;
    },
  );
}

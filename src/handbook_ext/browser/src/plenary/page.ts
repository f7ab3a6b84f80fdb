/** Entry of handbook-plenary.js: questions for a room, with handbook.js's kernel. */

import { noEngine } from "../client/engine";
import { HandbookPlenary } from "./handbook-plenary";

if (!customElements.get("handbook-plenary")) {
  customElements.define(
    "handbook-plenary",
    class extends HandbookPlenary {
      override engine = globalThis.handbookEngine ?? noEngine("handbook-plenary");
    },
  );
}

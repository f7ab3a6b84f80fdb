/** Entry of handbook-tool.js: gives the page's tool handbook.js's kernel. */

import { HandbookTool } from "./handbook-tool";

if (!customElements.get("handbook-tool")) {
  customElements.define(
    "handbook-tool",
    class extends HandbookTool {
      override engine = globalThis.handbookEngine;
    },
  );
}

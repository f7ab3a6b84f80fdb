/** Entry of handbook-tool.js: gives the page's tool the kernel that handbook.js has. */

import { HandbookTool } from "./handbook-tool";

if (!customElements.get("handbook-tool")) {
  customElements.define(
    "handbook-tool",
    class extends HandbookTool {
      override engine = globalThis.handbookEngine;
    },
  );
}

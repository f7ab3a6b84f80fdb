/** Entry of handbook-draft.js: gives the page's form handbook.js's kernel. */

import { HandbookDraft } from "./handbook-draft";

if (!customElements.get("handbook-draft")) {
  customElements.define(
    "handbook-draft",
    class extends HandbookDraft {
      override engine = globalThis.handbookEngine;
    },
  );
}

/** Entry of handbook-kept.js: the panels on which readers see, keep and repeat what they answered. */

import { HandbookProgress } from "./handbook-progress";
import { HandbookRepeat } from "./handbook-repeat";

if (!customElements.get("handbook-progress")) {
  customElements.define(
    "handbook-progress",
    class extends HandbookProgress {
      override keeper = globalThis.handbookKeeper;
    },
  );
  customElements.define(
    "handbook-repeat",
    class extends HandbookRepeat {
      override keeper = globalThis.handbookKeeper;
    },
  );
}

/** Entry of handbook-scenario.js: gives the form handbook.js's kernel. */

import { HandbookScenario } from "./handbook-scenario";

if (!customElements.get("handbook-scenario")) {
  customElements.define(
    "handbook-scenario",
    class extends HandbookScenario {
      override engine = globalThis.handbookEngine;
    },
  );
}

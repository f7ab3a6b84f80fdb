/** Entry of handbook-selftest.js: self-checks, with handbook.js's kernel. */

import { noEngine } from "../client/engine";
import { HandbookSelftest } from "./handbook-selftest";

if (!customElements.get("handbook-selftest")) {
  customElements.define(
    "handbook-selftest",
    class extends HandbookSelftest {
      override engine = globalThis.handbookEngine ?? noEngine("handbook-selftest");
    },
  );
}

/** Entry of handbook-guide.js: pages taken step by step. */

import { HandbookGuide } from "./handbook-guide";

if (!customElements.get("handbook-guide")) customElements.define("handbook-guide", HandbookGuide);

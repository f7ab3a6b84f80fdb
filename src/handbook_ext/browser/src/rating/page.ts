/** Entry of handbook-rating.js. */

import { HandbookRating } from "./handbook-rating";

if (!customElements.get("handbook-rating"))
  customElements.define("handbook-rating", HandbookRating);

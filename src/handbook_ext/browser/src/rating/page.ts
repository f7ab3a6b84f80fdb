/** Entry of handbook-rating.js. */

import { dropDoubleClicks } from "../base/echo";
import { HandbookRating } from "./handbook-rating";

dropDoubleClicks();
if (!customElements.get("handbook-rating"))
  customElements.define("handbook-rating", HandbookRating);

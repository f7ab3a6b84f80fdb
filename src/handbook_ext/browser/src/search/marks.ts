/** Entry of handbook-marks.js: on a page that a search led to, loads what marks the words; others need none of it. */

import { loadScript } from "../base/script";

/** The parameter `found`, or what older addresses call it: `base/addresses.ts`. */
const LED_HERE = /[?&](found|treff)=/;

// Read now: `currentScript` is null once this script has run.
const { src } = document.currentScript as HTMLScriptElement;

// After the other scripts, which fold and hide parts of the page.
document.addEventListener("DOMContentLoaded", () => {
  if (LED_HERE.test(location.search)) loadScript(new URL(HITS_FILE, src).href).catch(console.warn);
});

/** Entry of handbook-progress.js: marks the rules in the table of contents that were practised. */

import { parseRecord } from "../base/json";
import { keptNow, watch } from "./store";

const MARK = "handbook-progress-mark";
const SVG = "http://www.w3.org/2000/svg";

// Read now: `currentScript` is null once this script has run.
const printed = document.currentScript?.dataset;
const addresses = parseRecord(printed?.rules ?? "") ?? {};
const marks = parseRecord(printed?.marks ?? "") ?? {};
/** The CSS selector for the links in the theme's table of contents. */
const contents = printed?.contents ?? "";

/** Makes the mark of a state: an icon, and its text for screen readers. */
function build(state: string): HTMLElement {
  const [word = "", path = ""] = (marks[state] ?? []) as string[];
  const mark = document.createElement("span");
  mark.className = MARK;
  mark.dataset.state = state;
  const icon = document.createElementNS(SVG, "svg");
  icon.setAttribute("aria-hidden", "true");
  icon.setAttribute("viewBox", "0 0 16 16");
  const line = document.createElementNS(SVG, "path");
  line.setAttribute("d", path);
  icon.append(line);
  const said = document.createElement("span");
  said.className = "visually-hidden";
  said.textContent = ` (${word})`;
  mark.append(icon, said);
  return mark;
}

function showMarks(): void {
  const links = contents ? [...document.querySelectorAll<HTMLAnchorElement>(contents)] : [];
  for (const link of links) link.querySelector(`.${MARK}`)?.remove();
  const rules = keptNow()?.rules ?? [];
  if (rules.length === 0) return;
  for (const { rule, met, mastered } of rules) {
    const address = addresses[rule];
    if (!met || typeof address !== "string") continue;
    const { pathname } = new URL(address || "#", location.href);
    // Some themes print the contents twice, for wide and narrow windows, or with a page's sections.
    const own = links.filter((each) => each.pathname === pathname && each.hash === "");
    for (const link of own) link.append(build(mastered ? "mastered" : "met"));
  }
}

showMarks();
watch(showMarks);

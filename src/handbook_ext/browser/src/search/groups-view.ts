/** Shows the hits of each kind below their own heading, some at a time. */

import { land } from "../base/land";
import { element, printResult } from "./results-view";
import type { Answer, Group } from "./search";
import type { Kind } from "./site";
import type { SearchWords } from "./words";

/** How many hits are shown at a time: few above the pages, so that these are seen too. */
const STEP: Readonly<Record<Kind, number>> = { answer: 3, page: 10, question: 5 };

/** `asking` asks who the reader is, above the questions, which depend on it. */
export function printGroups(
  answer: Answer,
  words: SearchWords,
  site: URL,
  asking: Element | null,
): HTMLElement[] {
  const groups = answer.groups.filter(({ units }) => units.length > 0);
  return groups.map((group) => {
    const printed = printGroup(group, answer, words, site);
    if (asking && group.kind === "question") printed.querySelector("h2")?.after(asking);
    return printed;
  });
}

function printGroup(
  { kind, units }: Group,
  { isHit }: Answer,
  words: SearchWords,
  site: URL,
): HTMLElement {
  const name = words.say("group", { name: words.say(kind), count: units.length });
  const heading = element("h2", name);
  heading.id = `handbook-search-${kind}`;
  const list = document.createElement("ol");
  list.setAttribute("aria-labelledby", heading.id);
  const more = document.createElement("button");
  more.type = "button";
  more.className = "handbook-search-more";
  more.textContent = words.say(`more-${kind}`);
  const show = () => {
    const shown = list.childElementCount;
    const next = units.slice(shown, shown + STEP[kind]);
    const entries = next.map((unit) => printResult(unit, isHit, site));
    list.append(...entries);
    more.hidden = list.childElementCount >= units.length;
    return entries[0]?.querySelector("a");
  };
  show();
  more.addEventListener("click", () => {
    const first = show();
    if (first) land(first);
  });
  const group = element("section", heading, list, more);
  group.dataset.kind = kind;
  return group;
}

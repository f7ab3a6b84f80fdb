/** Entry of handbook-hits.js: marks the words on a page that a search led to. */

import { Address, type Parameter, renew } from "../base/addresses";
import { compose } from "./fold";
import { SearchWords } from "./words";

const NAME = "handbook-hits";
const ASKED: Parameter = "found";
/** Marks that the bar covers the bottom of the page. */
const BELOW = "handbook-found-below";

// Of the script that loaded this one.
const asking = document.querySelector<HTMLScriptElement>('script[src*="handbook-marks.js"]');
const words = new SearchWords(asking?.dataset.words);
const article = document.querySelector<HTMLElement>("[role=main], main");
const search = renew(location.search);
if (search !== location.search) history.replaceState(history.state, "", search + location.hash);
const asked = compose(Address.read(search).get(ASKED) ?? "")
  .toLowerCase()
  .split(" ")
  .filter((word) => word !== "");

/** What no reader looks for: code, and tools in which the words are the names of fields. */
const UNREAD = "script, style, template, .handbook-scenario-sides, .handbook-rating-tool";

/** Returns the ranges of the words in the article. Its elements are not changed, as quizzes read them. */
function findHits(root: HTMLElement): Range[] {
  const wanted = new Set(asked);
  const ranges: Range[] = [];
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest(UNREAD) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    // Combining marks are part of the word: «å» may be written as «a» and a ring.
    for (const { 0: word, index } of (text.textContent ?? "").matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
      if (!wanted.has(compose(word).toLowerCase())) continue;
      const range = document.createRange();
      range.setStart(text, index);
      range.setEnd(text, index + word.length);
      if (bringOut(text.parentElement) && range.getClientRects().length > 0) ranges.push(range);
    }
  }
  return ranges;
}

/** Unfolds what contains a hit; keys stay folded, and their hits do not count. */
function bringOut(place: Element | null): boolean {
  if (place?.closest(".handbook-key")) return false;
  for (let fold = place?.closest("details"); fold; fold = fold.parentElement?.closest("details")) {
    fold.open = true;
  }
  return true;
}

/** Shows how many hits there are, with a button that removes the marks. */
function printBar(root: HTMLElement, count: number): void {
  const bar = document.createElement("div");
  bar.className = "handbook-found";
  const said = document.createElement("p");
  said.setAttribute("role", "status");
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = words.say("remove");
  button.addEventListener("click", () => {
    CSS.highlights.delete(NAME);
    bar.remove();
    document.documentElement.classList.remove(BELOW);
    const address = new URL(location.href);
    address.searchParams.delete(ASKED);
    history.replaceState(history.state, "", address);
    root.tabIndex = -1;
    root.focus({ preventScroll: true });
  });
  bar.append(said, button);
  root.append(bar);
  document.documentElement.classList.add(BELOW);
  said.textContent = words.say(count === 1 ? "one" : "many", { count, words: words.list(asked) });
}

function markHits(): void {
  if (!article || asked.length === 0 || !("highlights" in CSS)) return;
  const hits = findHits(article);
  if (hits.length === 0) return;
  CSS.highlights.set(NAME, new Highlight(...hits));
  printBar(article, hits.length);
}

markHits();

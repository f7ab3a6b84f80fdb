/** Shows one hit with its passages as a list item. */

import type { Parameter } from "../base/addresses";
import { splitWords } from "./language";
import { findPassages, firstWords, markText, type Passage, type Token } from "./passages";
import type { Unit } from "./site";

const FOUND: Parameter = "found";
const FORMS = 8; // word forms for the page to mark

export function printResult(
  unit: Unit,
  isHit: (word: string) => boolean,
  site: URL,
): HTMLLIElement {
  const address = resultAddress(unit, isHit, site);
  const entry = document.createElement("li");
  if (unit.language !== "") entry.lang = unit.language;
  entry.append(element("h3", link(address, markText(unit.title, isHit))));
  const place = unit.kind === "page" ? unit.part : (unit.audience?.words ?? "");
  if (place !== "") {
    const line = element("p", place);
    line.className = "handbook-search-part";
    entry.append(line);
  }
  const passages = findPassages(unit.sections, isHit);
  if (passages.length === 0 && unit.kind !== "page") {
    passages.push(firstWords(unit.sections[0]?.text ?? ""));
  }
  for (const passage of passages) entry.append(...printPassage(passage, address));
  return entry;
}

function printPassage({ id, heading, words, cut }: Passage, page: URL): HTMLElement[] {
  const printed: HTMLElement[] = [];
  if (id !== "") {
    const address = new URL(page);
    address.hash = id;
    printed.push(element("h4", link(address, heading)));
  }
  if (words.length > 0) {
    printed.push(element("p", cut.before ? "… " : "", ...marked(words), cut.after ? " …" : ""));
  }
  return printed;
}

/** Returns a hit's address, with the words for the page to mark. */
function resultAddress(unit: Unit, isHit: (word: string) => boolean, site: URL): URL {
  const address = new URL(unit.address, site);
  const words = unit.sections.flatMap(({ heading, text }) => splitWords(`${heading} ${text}`));
  const hits = new Set(splitWords(unit.title).concat(words).filter(isHit));
  if (hits.size > 0) address.searchParams.set(FOUND, [...hits].slice(0, FORMS).join(" "));
  return address;
}

/** Returns the words separated by spaces; in a hit the word is marked, not the comma after it. */
function marked(tokens: readonly Token[]): (string | HTMLElement)[] {
  return tokens.flatMap(({ text, hit }, at) => {
    const space = at > 0 ? " " : "";
    if (!hit) return [space + text];
    const [, before = "", word = "", after = ""] =
      text.match(/^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/u) ?? [];
    return [space + before, element("mark", word), after];
  });
}

function link(address: URL, tokens: readonly Token[]): HTMLAnchorElement {
  const made = document.createElement("a");
  made.href = address.href;
  made.append(...marked(tokens));
  return made;
}

export function element(name: string, ...children: (string | Node)[]): HTMLElement {
  const made = document.createElement(name);
  made.append(...children);
  return made;
}

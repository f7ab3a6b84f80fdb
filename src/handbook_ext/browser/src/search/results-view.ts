/** Prints one page with its passages as an entry of the list of results. */

import type { Fragment } from "./pagefind";
import { findPassages, markText, type Passage, type Token } from "./passages";
import type { Answer, Page } from "./search";

const FORMS = 8; // forms of the words that the page is asked to mark

export async function printResult(page: Page, answer: Answer, site: URL): Promise<HTMLLIElement> {
  const fragment = await page.load();
  const passages = findPassages(fragment, page.places, answer.isHit);
  const address = resultAddress(fragment, answer, site);
  const entry = document.createElement("li");
  const title = markText(fragment.meta.title ?? "", answer.isHit);
  entry.append(element("h2", link(address, title)));
  const part = fragment.meta.part;
  if (part) {
    const line = element("p", part);
    line.className = "handbook-search-part";
    entry.append(line);
  }
  for (const passage of passages) entry.append(...printPassage(passage, address));
  return entry;
}

function printPassage({ id, heading, words, cut }: Passage, page: URL): HTMLElement[] {
  const printed: HTMLElement[] = [];
  if (id !== "") {
    const address = new URL(page);
    address.hash = id;
    printed.push(element("h3", link(address, heading)));
  }
  if (words.length > 0) {
    printed.push(element("p", cut.before ? "… " : "", ...marked(words), cut.after ? " …" : ""));
  }
  return printed;
}

/** The page's address, with the words that it is to mark. */
function resultAddress(page: Fragment, { isHit }: Answer, site: URL): URL {
  const address = new URL(page.raw_url.replace(/^\//, ""), site);
  const words = page.content.match(/[\p{L}\p{N}]+/gu) ?? [];
  const hits = new Set(words.map((word) => word.toLowerCase()).filter(isHit));
  if (hits.size > 0) address.searchParams.set("treff", [...hits].slice(0, FORMS).join(" "));
  return address;
}

/** The words with a space between; of a hit the word is marked, not the comma after it. */
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

function element(name: string, ...children: (string | Node)[]): HTMLElement {
  const made = document.createElement(name);
  made.append(...children);
  return made;
}

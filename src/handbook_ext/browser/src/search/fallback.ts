/**
 * Entry of handbook-search-fallback.js: Sphinx's search where ours cannot run, or is missing
 * because its script was not loaded or not understood. Where Sphinx's cannot run either, the page
 * says so above the other ways to find things. In syntax that any present browser understands.
 */

import { compose } from "./fold";
import { readAddresses, runScript } from "./script";

// Defined by Sphinx's scripts.
declare const DOCUMENTATION_OPTIONS: { SHOW_SEARCH_SUMMARY: boolean };
declare const Search: { hasIndex(): boolean };

class Fallback {
  readonly #page: HTMLElement;
  readonly #sources: readonly string[];
  #isOver = false;

  constructor(page: HTMLElement) {
    this.#page = page;
    this.#sources = readAddresses(page.dataset.sphinx);
  }

  /** Searches for the query in the address; the form works without our script. */
  async start(): Promise<void> {
    const query = new URLSearchParams(location.search).get("q") || "";
    this.#find("input[name=q]").setAttribute("value", compose(query));
    if (query.trim() === "") return;
    askComposed(query);
    this.#find(".handbook-search-help").hidden = true;
    this.#say("own");
    addEventListener("error", ({ filename }) => {
      if (this.#sources.indexOf(filename) >= 0) this.#giveUp();
    });
    try {
      // Pages opened from disk may not fetch each other.
      if (location.protocol === "file:") DOCUMENTATION_OPTIONS.SHOW_SEARCH_SUMMARY = false;
      for (const source of this.#sources) await runScript(source);
      if (!Search.hasIndex()) this.#giveUp();
    } catch (cause) {
      console.warn(cause);
      this.#giveUp();
    }
  }

  #giveUp(): void {
    if (this.#isOver) return;
    this.#isOver = true;
    this.#find("#search-results").textContent = "";
    this.#find(".handbook-search-help").hidden = false;
    this.#say("broken");
  }

  #say(name: string): void {
    const words: Record<string, string> = JSON.parse(this.#page.dataset.words || "{}");
    this.#find(".handbook-search-status").textContent = words[name] || "";
  }

  #find(selector: string): HTMLElement {
    return this.#page.querySelector<HTMLElement>(selector) as HTMLElement;
  }
}

/** Composes a query with combining characters, as Sphinx reads it from the address. */
function askComposed(query: string): void {
  if (query === compose(query)) return;
  const address = new URL(location.href);
  address.searchParams.set("q", compose(query));
  try {
    history.replaceState(history.state, "", address.href);
  } catch (cause) {
    console.warn(cause); // not possible on disk
  }
}

const page = document.querySelector<HTMLElement>(".handbook-search");
if (page) {
  const fallback = new Fallback(page);
  page.addEventListener("handbook-search-unavailable", () => void fallback.start());
  // By then ours is running, or never will.
  document.addEventListener("DOMContentLoaded", () => {
    if (!page.hasAttribute("data-started")) void fallback.start();
  });
}

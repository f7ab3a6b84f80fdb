import { land } from "../base/land";
import { type Index, loadIndex } from "./pagefind";
import { printResult } from "./results-view";
import { type Answer, search, splitQuery } from "./search";
import { SearchWords } from "./words";

const PAUSE = 200; // milliseconds without a key before the search runs
const STEP = 10; // results shown at a time

/** The form, its results and its address. Where Pagefind cannot run, fallback.ts hears of it. */
export class SearchPage {
  readonly #page: HTMLElement;
  readonly #words: SearchWords;
  readonly #input: HTMLInputElement;
  readonly #list: HTMLElement;
  readonly #listening = new AbortController();
  #index: Promise<Index> | undefined;
  #timer = 0;
  #round = 0;

  constructor(page: HTMLElement) {
    this.#page = page;
    this.#words = new SearchWords(page.dataset.words);
    this.#input = this.#find("input[name=q]");
    this.#list = this.#find(".handbook-search-results");
  }

  /** Searches for what the address asks for, and listens to the form. */
  start(): void {
    const query = new URLSearchParams(location.search).get("q") ?? "";
    this.#input.value = query;
    this.#page.setAttribute("data-started", "");
    this.#find(".handbook-search-help").hidden = true;
    // Pages opened from a folder may not load modules.
    if (!this.#page.dataset.index || location.protocol === "file:") {
      this.#useSphinx();
      return;
    }
    const { signal } = this.#listening;
    this.#input.addEventListener("focus", () => this.#load().catch(() => {}), { signal });
    this.#input.addEventListener("input", () => this.#wait(), { signal });
    this.#find("form").addEventListener(
      "submit",
      (event) => {
        event.preventDefault();
        void this.#search();
      },
      { signal },
    );
    if (query !== "") void this.#search();
  }

  #wait(): void {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => void this.#search(), PAUSE);
  }

  #load(): Promise<Index> {
    this.#index ??= loadIndex(new URL(this.#page.dataset.index ?? "", location.href).href);
    return this.#index;
  }

  async #search(): Promise<void> {
    clearTimeout(this.#timer);
    this.#round += 1;
    const round = this.#round;
    const query = this.#input.value.trim();
    const address = new URL(location.href);
    address.search = query === "" ? "" : `?${new URLSearchParams({ q: query })}`;
    history.replaceState(history.state, "", address);
    try {
      if (splitQuery(query).length === 0) {
        this.#show([], "");
        return;
      }
      if (this.#list.childElementCount === 0) this.#say(this.#words.say("searching"));
      const answer = await search(await this.#load(), query);
      const entries = await this.#print(answer, 0);
      if (round === this.#round) this.#answer(answer, entries, query);
    } catch (error) {
      console.warn(error);
      if (!this.#listening.signal.aborted) this.#useSphinx();
    }
  }

  #print(answer: Answer, from: number): Promise<HTMLLIElement[]> {
    const site = new URL(this.#page.dataset.site ?? "", location.href);
    const pages = answer.pages.slice(from, from + STEP);
    return Promise.all(pages.map((page) => printResult(page, answer, site)));
  }

  #answer(answer: Answer, entries: HTMLLIElement[], query: string): void {
    const count = answer.pages.length;
    const name = count === 0 ? "none" : !answer.complete ? "some" : count === 1 ? "one" : "many";
    const mended =
      answer.mended.length > 0 && count > 0
        ? this.#words.say("mended", { words: this.#words.list(answer.mended) })
        : "";
    this.#show(entries, `${this.#words.say(name, { count, query })} ${mended}`);
    this.#find(".handbook-search-help").hidden = count > 0;
    this.#find(".handbook-search-help p").textContent = this.#words.say("advice");
    this.#offerMore(answer);
  }

  /** Offers the next results; focus goes to the first of them. */
  #offerMore(answer: Answer): void {
    const button = this.#find<HTMLButtonElement>(".handbook-search-more");
    const shown = this.#list.childElementCount;
    button.hidden = shown >= answer.pages.length;
    button.textContent = this.#words.say("more");
    button.onclick = async () => {
      const round = this.#round;
      const entries = await this.#print(answer, shown);
      if (round !== this.#round) return;
      this.#list.append(...entries);
      this.#offerMore(answer);
      const first = entries[0]?.querySelector("a");
      if (first) land(first);
    };
  }

  #show(entries: readonly HTMLLIElement[], said: string): void {
    this.#list.replaceChildren(...entries);
    this.#list.hidden = entries.length === 0;
    this.#find(".handbook-search-more").hidden = true;
    this.#find(".handbook-search-help").hidden = true;
    this.#say(said.trim());
  }

  #say(text: string): void {
    this.#find(".handbook-search-status").textContent = text;
  }

  /** Hands over to fallback.ts; the form then works without our script. */
  #useSphinx(): void {
    this.#listening.abort();
    this.#show([], "");
    this.#page.dispatchEvent(new Event("handbook-search-unavailable"));
  }

  #find<E extends HTMLElement>(selector: string): E {
    const found = this.#page.querySelector<E>(selector);
    if (!found) throw new Error(`The search page lacks ${selector}.`);
    return found;
  }
}

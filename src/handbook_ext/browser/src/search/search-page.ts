import { settle } from "../base/host";
import { watchReader } from "../reader/reader";
import { ReaderForm } from "../reader/reader-form";
import { printGroups } from "./groups-view";
import { type Index, loadIndex } from "./index";
import { type Answer, search } from "./search";
import { SearchWords } from "./words";

const PAUSE = 200; // milliseconds after the last key before the search runs

/** The form, its results and its address. When the index is missing, fallback.ts takes over. */
export class SearchPage {
  readonly #page: HTMLElement;
  readonly #words: SearchWords;
  readonly #input: HTMLInputElement;
  readonly #list: HTMLElement;
  readonly #listening = new AbortController();
  /** Asks who the reader is; nothing in a handbook for readers of one kind. */
  readonly #asking: Element | null;
  readonly #form: ReaderForm;
  #index: Promise<Index> | undefined;
  #timer = 0;
  #round = 0;

  constructor(page: HTMLElement) {
    this.#page = page;
    this.#words = new SearchWords(page.dataset.words);
    this.#input = this.#find("input[name=q]");
    this.#list = this.#find(".handbook-search-results");
    const printed = document.importNode(this.#find<HTMLTemplateElement>("template").content, true);
    this.#form = new ReaderForm(printed, this.#listening.signal);
    this.#asking = printed.querySelector(".handbook-reader");
  }

  /** Searches for the query in the address, and listens to the form. */
  start(): void {
    const query = new URLSearchParams(location.search).get("q") ?? "";
    this.#input.value = query;
    this.#page.setAttribute("data-started", "");
    this.#find(".handbook-search-help").hidden = true;
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
    watchReader(() => void this.#search(), signal);
    if (query !== "") void this.#search();
  }

  #wait(): void {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => void this.#search(), PAUSE);
  }

  #load(): Promise<Index> {
    this.#index ??= loadIndex(this.#page.dataset.index, (page, question) =>
      this.#words.say("asked", { page, question }),
    );
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
      if (query === "") {
        this.#show([], "");
        return;
      }
      if (this.#list.childElementCount === 0) this.#say(this.#words.say("searching"));
      const index = await this.#load();
      if (round !== this.#round) return;
      const focused = document.activeElement;
      this.#answer(search(index, query, this.#form.reader), query);
      // Who has said who they are goes on from there, though the list has been moved.
      if (this.#asking?.contains(focused)) (focused as HTMLElement).focus({ preventScroll: true });
    } catch (error) {
      console.warn(error);
      if (!this.#listening.signal.aborted) this.#useSphinx();
    }
  }

  #answer(answer: Answer, query: string): void {
    const { count } = answer;
    const name = count === 0 ? "none" : !answer.complete ? "some" : count === 1 ? "one" : "many";
    const also =
      answer.also.length > 0 && count > 0
        ? this.#words.say("also", { words: this.#words.list(answer.also) })
        : "";
    const site = new URL(this.#page.dataset.site ?? "", location.href);
    this.#show(
      printGroups(answer, this.#words, site, this.#asking),
      `${this.#words.say(name, { count, query })} ${also}`,
    );
    this.#find(".handbook-search-help").hidden = count > 0;
    this.#find(".handbook-search-help p").textContent = this.#words.say("advice");
  }

  #show(groups: readonly HTMLElement[], said: string): void {
    this.#list.replaceChildren(...groups);
    this.#list.hidden = groups.length === 0;
    this.#find(".handbook-search-help").hidden = true;
    this.#say(said.trim());
  }

  #say(text: string): void {
    settle(this.#find(".handbook-search-status"), text);
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

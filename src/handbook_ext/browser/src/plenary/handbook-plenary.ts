import { readHash } from "../base/addresses";
import { part } from "../base/dom";
import { patiently, sayShare } from "../base/patience";
import { type Say, speaker } from "../base/words";
import { type Engine, noEngine } from "../client/engine";
import { PoolSource, poolAddress } from "../pool/source";
import { readForm, readPlace, type Selection, writePlace } from "./address";
import { type Found, Pool } from "./pool";
import { Show } from "./show";

/**
 * `<handbook-plenary>`: a file beside the page has all questions and their keys.
 * It shows them to a room one at a time. The address says what is shown, so that
 * a reload and the browser's buttons keep the place; nothing else is stored.
 */
export class HandbookPlenary extends HTMLElement {
  /** Set by the page's entry script. */
  engine: Engine = noEngine("handbook-plenary");

  #left = new AbortController();
  #say: Say = speaker("");
  #source: PoolSource<Pool> | undefined;
  #pool: Pool | undefined;
  #show: Show | undefined;
  /** Counts requests, so that a late reply to an older one is dropped. */
  #turn = 0;

  connectedCallback(): void {
    this.#left = new AbortController();
    const { signal } = this.#left;
    if (document.readyState === "loading") {
      document.addEventListener("DOMContentLoaded", () => this.#open(), { signal });
    } else {
      this.#open();
    }
  }

  disconnectedCallback(): void {
    this.#left.abort();
    this.#show?.end();
    this.#panel.hidden = true;
    part<HTMLElement>(this, ".handbook-plenary-plain").hidden = false;
  }

  get #panel(): HTMLElement {
    return part(this, ".handbook-plenary-start");
  }

  #open(): void {
    const { signal } = this.#left;
    const address = poolAddress(this);
    if (!address) return;
    this.#say = speaker(this.dataset.words);
    this.#source = new PoolSource(address, (file) => new Pool(file));
    this.#show = new Show(part(this, ".handbook-stage"), {
      say: this.#say,
      titleOf: (form) => this.#pool?.titleOf(form) ?? "",
      go: (place) => this.#go(place && writePlace(place)),
      signal,
    });
    part<HTMLElement>(this, ".handbook-plenary-plain").hidden = true;
    this.#panel.hidden = false;
    this.#panel.addEventListener("focusin", () => this.#warm(), { signal });
    this.#panel.addEventListener("submit", (event) => this.#start(event), { signal });
    addEventListener("hashchange", () => void this.#follow(), { signal });
    void this.#follow();
  }

  #warm(): void {
    this.engine.warm();
    this.#source?.load().catch(() => {}); // reported to whoever asks for questions
  }

  #start(event: SubmitEvent): void {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    this.#go(writePlace({ selection: readForm(form), number: 1 }));
  }

  /** Changes the page's address and shows what it selects; without one, nothing. */
  #go(hash: string | undefined): void {
    const page = location.pathname + location.search;
    history.pushState(null, "", hash ?? page);
    void this.#follow();
  }

  /** Shows what the address selects. */
  async #follow(): Promise<void> {
    this.#turn += 1;
    const turn = this.#turn;
    const place = readPlace(readHash());
    this.#report("");
    if (!place) {
      this.#show?.end();
      return;
    }
    if (this.#show?.goTo(place)) return;
    this.#show?.end();
    const pool = await this.#load();
    if (this.#turn !== turn || !pool) return;
    try {
      const found = await this.#find(pool, place.selection);
      if (this.#turn !== turn) return;
      const missed = found.unknown.length > 0 ? this.#missed(place.selection, found.unknown) : "";
      this.#report(found.forms.length > 0 ? "" : missed);
      if (found.forms.length > 0) this.#show?.start(place, found.forms, missed);
    } catch (cause) {
      console.warn(cause);
      if (this.#turn === turn) this.#report(this.#say("unavailable"));
    }
  }

  /** Returns all questions; undefined when they cannot be loaded, which is reported. */
  async #load(): Promise<Pool | undefined> {
    const turn = this.#turn;
    try {
      this.#pool = await this.#source?.load();
    } catch (cause) {
      console.warn(cause);
      if (this.#turn === turn) this.#report(this.#say("not_loaded"));
    }
    return this.#pool;
  }

  /** Finds the questions; drawing may take a while. */
  #find(pool: Pool, selection: Selection): Promise<Found> {
    const work = pool.find(selection, this.engine);
    if (selection.kind !== "draw") return work;
    const turn = this.#turn;
    return patiently(work, this.engine.loading, (share) => {
      if (this.#turn === turn) this.#report(this.#say("drawing"), share);
    });
  }

  #missed(selection: Selection, unknown: readonly string[]): string {
    const name = unknown[0] ?? "";
    if (selection.kind === "rule") return this.#say("unknown_rule", { name });
    if (selection.kind === "draw") return this.#say("unknown_role", { name });
    return this.#say("unknown_questions", { names: unknown.join(", ") });
  }

  #report(text: string, share?: number): void {
    sayShare(part(this, ".handbook-plenary-status"), text, share);
  }
}

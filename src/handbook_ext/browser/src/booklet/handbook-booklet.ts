import { readHash } from "../base/addresses";
import { part } from "../base/dom";
import { parseRecord } from "../base/json";
import { landAt } from "../base/land";
import { patiently, sayShare } from "../base/patience";
import { newSeed } from "../base/seed";
import { type Say, speaker } from "../base/words";
import type { Engine } from "../client/engine";
import { PoolSource, poolAddress } from "../pool/source";
import { type Asked, readAsked, readForm, writeAsked } from "./address";
import { type Booklet, parseBooklet } from "./booklet";
import { fillPaper } from "./paper";
import { Pool } from "./pool";
import { showRemarks } from "./remarks";
import { showReader, showSettings } from "./settings-form";
import { showBooklet } from "./shown";

/**
 * `<handbook-booklet>`: a trainer chooses questions, looks at them and prints them. The whole
 * state is in the address, so that it can be shared; nothing else is stored.
 */
export class HandbookBooklet extends HTMLElement {
  /** Set by the page's entry script. */
  engine: Engine | undefined;

  #left = new AbortController();
  #say: Say = speaker("");
  #source: PoolSource<Pool> | undefined;
  #booklet: Booklet | undefined;
  #paper = document.createElement("div");
  /** Counts requests, so that a late reply to an older one is dropped. */
  #turn = 0;

  connectedCallback(): void {
    const address = poolAddress(this);
    if (!address) return;
    this.#left = new AbortController();
    const { signal } = this.#left;
    this.#say = speaker(this.dataset.words);
    this.#source = new PoolSource(address, (file) => new Pool(file));
    this.#paper.className = "handbook-booklet-paper";
    document.body.append(this.#paper);
    part<HTMLElement>(this, ".handbook-booklet-plain").hidden = true;
    part<HTMLElement>(this, ".handbook-booklet-tool").hidden = false;
    showReader(this);
    this.addEventListener("focusin", () => this.#warm(), { signal, once: true });
    this.addEventListener("submit", (event) => this.#submit(event), { signal });
    this.addEventListener("click", (event) => this.#press(event), { signal });
    part(this, ".handbook-booklet-print").addEventListener("change", () => this.#change(), {
      signal,
    });
    addEventListener("popstate", () => void this.#follow(), { signal });
    void this.#follow();
  }

  disconnectedCallback(): void {
    this.#left.abort();
    this.#paper.remove();
    document.documentElement.classList.remove("handbook-booklet-ready");
  }

  #warm(): void {
    this.engine?.warm();
    this.#source?.load().catch(() => {}); // reported to whoever asks for questions
  }

  get #settingsForm(): HTMLFormElement {
    return part(this, ".handbook-booklet-settings");
  }

  get #printForm(): HTMLFormElement {
    return part(this, ".handbook-booklet-print");
  }

  /** The settings in the forms, without the questions. */
  get #forms(): Asked {
    return { ...readForm(this.#settingsForm), ...readForm(this.#printForm) };
  }

  #submit(event: SubmitEvent): void {
    event.preventDefault();
    if (event.target === this.#printForm) {
      this.#print();
      return;
    }
    void this.#go({ ...this.#forms, draw: newSeed() }).then(() => {
      if (this.#booklet) landAt(part(part(this, ".handbook-booklet-made"), ":is(h2, h3, h4, h5)"));
    });
  }

  /** A print setting has changed: update the address, keep the booklet. */
  #change(): void {
    if (this.#parts.length > 0) {
      void this.#goWith(this.#booklet?.questions ?? []);
      return;
    }
    this.#turn += 1; // a late reply would tick the last part again
    this.#tell("choose_part");
  }

  #press(event: Event): void {
    const button = (event.target as Element).closest("button");
    const id = button?.closest<HTMLElement>("[data-question]")?.dataset.question;
    if (button?.name === "copy") void this.#copy();
    if (button && id) void this.#move(button.name, id);
  }

  async #move(action: string, id: string): Promise<void> {
    const ids = [...(this.#booklet?.questions ?? [])];
    const place = ids.indexOf(id);
    const to = action === "up" ? place - 1 : place + 1;
    switch (action) {
      case "up":
      case "down":
        if (to < 0 || to >= ids.length) {
          this.#report(this.#say(to < 0 ? "first" : "last"));
          return;
        }
        ids.splice(to, 0, ...ids.splice(place, 1));
        await this.#goWith(ids);
        this.#report(this.#say("moved", { number: to + 1, count: ids.length }));
        this.#focus(id, action);
        break;
      case "out":
        ids.splice(place, 1);
        await this.#goWith(ids);
        this.#report(this.#say("taken_out", { count: ids.length }));
        this.#focus(ids[Math.min(place, ids.length - 1)] ?? "", "out");
        break;
      case "in": {
        const next = this.#booklet?.others.filter((each) => each !== id)[0] ?? "";
        ids.push(id);
        await this.#goWith(ids);
        this.#report(this.#say("taken_in", { number: ids.length }));
        this.#focus(next, "in");
        break;
      }
    }
  }

  #focus(id: string, action: string): void {
    const line = this.querySelector(`[data-question="${CSS.escape(id)}"]`);
    const button = line?.querySelector<HTMLElement>(`button[name="${action}"]`);
    if (button) button.focus();
    else landAt(part(part(this, ".handbook-booklet-made"), ":is(h2, h3, h4, h5)"));
  }

  /** Goes to these questions. */
  #goWith(ids: readonly string[]): Promise<void> {
    return this.#go({ ...this.#forms, questions: ids.join(",") });
  }

  /** Changes the page's address, and shows what it asks for. */
  #go(asked: Asked): Promise<void> {
    history.pushState(null, "", writeAsked({ ...asked, edition: this.#edition }));
    return this.#follow();
  }

  get #known(): Readonly<Record<string, unknown>> {
    return parseRecord(this.dataset.known ?? "") ?? {};
  }

  get #edition(): string {
    return String(this.#known.edition ?? "");
  }

  /** Shows what the address asks for. */
  async #follow(): Promise<void> {
    this.#turn += 1;
    const turn = this.#turn;
    const asked = readAsked(readHash());
    if (!asked) {
      this.#show(undefined, undefined);
      return;
    }
    const work = this.#ask(asked);
    try {
      const [pool, booklet] = await patiently(work, this.engine?.loading, (share) => {
        if (this.#turn === turn) this.#report(this.#say("drawing"), share);
      });
      if (this.#turn !== turn) return;
      this.#report("");
      // From now on the drawn questions are named, so that the booklet stays even if the pool changes.
      if (asked.draw && booklet.questions.length > 0) {
        const { draw: _drawn, ...others } = asked;
        const named = { ...others, questions: booklet.questions.join(","), edition: this.#edition };
        history.replaceState(null, "", writeAsked(named));
      }
      showSettings(this, booklet);
      showRemarks(part(this, ".handbook-booklet-remarks"), booklet, this.#say);
      this.#show(pool, booklet);
    } catch (cause) {
      console.warn(cause);
      if (this.#turn === turn) this.#report(this.#say("unavailable"));
    }
  }

  async #ask(asked: Asked): Promise<[Pool, Booklet]> {
    if (!this.engine || !this.#source) throw new Error("handbook-booklet: no engine was set");
    this.engine.warm();
    const pool = await this.#source.load();
    const request = { op: "booklet", asked, known: this.#known, pool: pool.records };
    return [pool, await this.engine.ask(request, parseBooklet)];
  }

  #show(pool: Pool | undefined, booklet: Booklet | undefined): void {
    this.#booklet = booklet;
    const made = part<HTMLElement>(this, ".handbook-booklet-made");
    made.hidden = !booklet;
    this.#rank(booklet !== undefined);
    const isReady = booklet !== undefined && booklet.questions.length > 0;
    document.documentElement.classList.toggle("handbook-booklet-ready", isReady);
    if (!pool || !booklet) {
      part(this, ".handbook-booklet-remarks").replaceChildren();
      return;
    }
    showBooklet(this, pool, booklet, this.#say);
    this.#printForm.hidden = booklet.questions.length === 0;
    this.#fill(pool, booklet);
  }

  /** Once there is a booklet, printing it is the primary action. */
  #rank(isDrawn: boolean): void {
    const draw = part<HTMLElement>(this.#settingsForm, "button[type=submit]");
    draw.textContent = this.#say(isDrawn ? "draw_again" : "draw");
    if (isDrawn) draw.dataset.variant = "secondary";
    else delete draw.dataset.variant;
  }

  /** The parts to be printed. */
  get #parts(): string[] {
    return new FormData(this.#printForm).getAll("parts").map(String);
  }

  #fill(pool: Pool, booklet: Booklet): void {
    const isLarge = booklet.settings.large === true;
    const print = { booklet, pool, say: this.#say, about: this.#about, isLarge };
    fillPaper(this.#paper, print, this.#parts);
  }

  /** Whom the booklet is for, and which handbook it is from. */
  get #about(): string {
    const chosen = [...this.#settingsForm.querySelectorAll("select")]
      .filter(({ value }) => value !== "")
      .map((select) => select.selectedOptions[0]?.textContent ?? "");
    return [...chosen, this.#say("source")].filter(Boolean).join(" · ");
  }

  #print(): void {
    if (this.#parts.length === 0) this.#tell("choose_part");
    else print();
  }

  async #copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(location.href);
      this.#tell("copied");
    } catch {
      this.#tell("uncopied");
    }
  }

  /** Reports beside the buttons that print and share. */
  #tell(name: string): void {
    part(this, ".handbook-booklet-sharing").textContent = this.#say(name);
  }

  #report(text: string, share?: number): void {
    part(this, ".handbook-booklet-sharing").textContent = "";
    sayShare(part(this, ".handbook-booklet-message"), text, share);
  }
}

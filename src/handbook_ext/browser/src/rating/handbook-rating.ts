import { copy, part } from "../base/dom";
import { datedName, download, readChosen } from "../base/download";
import { Host, settle } from "../base/host";
import { parseRecord } from "../base/json";
import { land } from "../base/land";
import { Stored } from "../base/storage";
import { counted } from "../base/words";
import { type PoolRecord, PoolSource, poolAddress } from "../pool/source";
import { blocks, inline } from "../stencil/markup";
import { joinRatings, keyOf, printRatings, type Rating, readRatings } from "./ratings";

/** The maximum file size in bytes; ours are smaller. */
const LARGEST = 5_000_000;

/** A question as raters see it; `rating/records.py` prints it. */
interface Rated extends PoolRecord {
  readonly fingerprint: string;
  readonly situation: string;
  readonly steps: readonly {
    readonly title: string;
    readonly situation: string;
    readonly prompt: string;
    readonly options: readonly {
      readonly id: string;
      readonly letter: string;
      readonly text: string;
    }[];
  }[];
}

/**
 * `<handbook-rating>`: a colleague judges each option, without the key. The judgements stay in the tab
 * until they are saved, and have no name.
 */
export class HandbookRating extends HTMLElement {
  #left = new AbortController();
  #host: Host | undefined;
  #all: readonly Rated[] = [];
  #place = 0;
  #ratings: ReadonlyMap<string, Rating> = new Map();
  readonly #kept = new Stored("handbook-rating", "tab", location.pathname);

  connectedCallback(): void {
    this.#left = new AbortController();
    const { signal } = this.#left;
    const host = new Host(this);
    this.#host = host;
    const on = (name: string, act: () => void) =>
      host.button(name).addEventListener("click", act, { signal });
    on("previous", () => this.#go(this.#place - 1));
    on("next", () => this.#go(this.#place + 1));
    on("save", () => this.#save());
    on("open", () => host.part<HTMLInputElement>("input[type=file]").click());
    on("clear", () => this.#askToClear(this.#ratings.size > 0));
    on("no", () => this.#askToClear(false));
    on("yes", () => this.#clear());
    host.part("input[type=file]").addEventListener("change", () => void this.#open(), { signal });
    host.part("select").addEventListener("change", () => this.#go(0), { signal });
    host.part("form").addEventListener("change", (event) => this.#rate(event), { signal });
    host.part("form").addEventListener("submit", (event) => event.preventDefault(), { signal });
    host.part<HTMLElement>(".handbook-rating-tool").hidden = false;
    host.part<HTMLElement>(".handbook-rating-plain").hidden = true;
    const kept = readRatings(this.#kept.read() ?? "") ?? [];
    this.#ratings = joinRatings(new Map(), kept, () => true).ratings;
    void this.#load(host);
  }

  disconnectedCallback(): void {
    this.#left.abort();
    this.#host = undefined;
  }

  async #load(host: Host): Promise<void> {
    try {
      const file = await new PoolSource(poolAddress(this) ?? "", (found) => found).load();
      this.#all = file.records as unknown as readonly Rated[];
      const { place, rule } = parseRecord(sessionPlace.read() ?? "") ?? {};
      const select = host.part<HTMLSelectElement>("select");
      if (typeof rule === "string") select.value = rule;
      if (select.selectedIndex < 0) select.selectedIndex = 0;
      this.#show(typeof place === "number" ? place : 0);
    } catch (cause) {
      console.warn(cause);
      host.part("[data-status=saved]").textContent = host.say("unloaded");
    }
  }

  get #shown(): readonly Rated[] {
    const rule = this.#host?.part<HTMLSelectElement>("select").value;
    return this.#all.filter((each) => !rule || each.rule === rule);
  }

  #go(place: number): void {
    this.#show(place);
    const heading = this.querySelector<HTMLElement>("form > [tabindex]");
    if (heading) land(heading);
  }

  #show(place: number): void {
    const host = this.#host;
    const shown = this.#shown;
    this.#place = Math.min(Math.max(place, 0), shown.length - 1);
    const question = shown[this.#place];
    if (!host || !question) return;
    const rule = host.part<HTMLSelectElement>("select").value;
    sessionPlace.write(JSON.stringify({ place: this.#place, rule }));
    host.part("form > [tabindex]").textContent = host.say("place", {
      place: this.#place + 1,
      count: shown.length,
    });
    host
      .part(".handbook-rating-situation")
      .replaceChildren(...blocks(question.situation, this.#link));
    const steps = question.steps.flatMap((step) => {
      const prompt = document.createElement("p");
      prompt.className = "handbook-rating-prompt";
      prompt.append(...(step.title ? [`${step.title}. `] : []), ...inline(step.prompt, this.#link));
      const rows = step.options.map((option) => this.#option(question, option));
      return [...(step.situation ? blocks(step.situation, this.#link) : []), prompt, ...rows];
    });
    host.part(".handbook-rating-steps").replaceChildren(...steps);
    host.button("previous").disabled = this.#place === 0;
    host.button("next").disabled = this.#place === shown.length - 1;
    this.#count();
  }

  #option(question: Rated, option: Rated["steps"][number]["options"][number]): Element {
    const { content } = part<HTMLTemplateElement>(this, "template:not(.handbook-pool-file)");
    const row = copy(part(content, "fieldset")) as HTMLElement;
    row.dataset.option = option.id;
    part(row, "legend").append(`${option.letter}. `, ...inline(option.text, this.#link));
    const given = this.#ratings.get(keyOf({ question: question.id, option: option.id }));
    for (const input of row.querySelectorAll("input")) {
      input.name = `verdict-${option.id}`;
      input.checked = given?.fingerprint === question.fingerprint && given.verdict === input.value;
    }
    return row;
  }

  #rate(event: Event): void {
    const input = event.target as HTMLInputElement;
    const option = input.closest<HTMLElement>("[data-option]")?.dataset.option;
    const question = this.#shown[this.#place];
    if (option === undefined || !question) return;
    const { id, fingerprint } = question;
    const rating = { question: id, fingerprint, option, verdict: input.value };
    this.#ratings = new Map(this.#ratings).set(keyOf(rating), rating);
    this.#keep();
    this.#count();
  }

  #count(): void {
    const host = this.#host;
    if (host)
      settle(host.part("[data-status=rated]"), host.say("rated", { count: this.#ratings.size }));
  }

  /** Stores the judgements; what is said of them comes before that the tab cannot. */
  #keep(said: readonly string[] = []): void {
    const isKept = this.#kept.write(this.#text);
    const words = isKept ? said : [...said, this.#host?.say("tab_full") ?? ""];
    if (words.length > 0) this.#report(words.join(" "));
  }

  get #text(): string {
    return printRatings([...this.#ratings.values()], this.dataset.edition ?? "");
  }

  #save(): void {
    if (this.#ratings.size === 0) {
      this.#tell("none");
      return;
    }
    const file = datedName(this.#host?.say("file") ?? "", "json");
    download(file, "application/json", this.#text);
    this.#tell("saved", { file });
  }

  async #open(): Promise<void> {
    const input = part<HTMLInputElement>(this, "input[type=file]");
    if (!input.files?.length) return;
    const found = readRatings(await readChosen(input, LARGEST));
    const host = this.#host;
    if (!host) return;
    if (!found) return this.#tell("damaged");
    const had = this.#ratings.size;
    const { ratings, changed } = joinRatings(this.#ratings, found, (each) => this.#isOfToday(each));
    this.#ratings = ratings;
    this.#show(this.#place);
    const said = [counted(host.say, "opened", found.length)];
    if (changed > 0) said.push(counted(host.say, "changed", changed));
    if (had > changed) said.push(host.say("others"));
    this.#keep(said);
  }

  /** Whether what was judged is the question as it is here. */
  #isOfToday({ question, fingerprint }: Rating): boolean {
    return this.#all.some((each) => each.id === question && each.fingerprint === fingerprint);
  }

  /** Asks for confirmation, with focus on the answer that changes nothing. */
  #askToClear(isAsking: boolean): void {
    part<HTMLElement>(this, ".handbook-sure-delete").hidden = !isAsking;
    this.#report("");
    const button = this.#host?.button(isAsking ? "no" : "clear");
    if (button) land(button);
  }

  #clear(): void {
    this.#askToClear(false);
    this.#ratings = new Map();
    this.#kept.remove();
    this.#show(this.#place);
    this.#tell("cleared");
  }

  #tell(name: string, values: Readonly<Record<string, number | string>> = {}): void {
    this.#report(this.#host?.say(name, values) ?? "");
  }

  #report(words: string): void {
    const status = this.#host?.part("[data-status=saved]");
    if (status) status.textContent = words;
  }

  /** Rules are named, not linked: their pages have the keys. */
  readonly #link = (slug: string, words?: string): Node => {
    const title = parseRecord(this.dataset.titles ?? "")?.[slug];
    return document.createTextNode(words ?? (typeof title === "string" ? title : slug));
  };
}

/** Where the rater is. */
const sessionPlace = new Stored("handbook-rating-place", "tab", location.pathname);

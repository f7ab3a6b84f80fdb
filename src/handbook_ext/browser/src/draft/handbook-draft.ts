import { Beside } from "../base/beside";
import { Host, settle } from "../base/host";
import { isRecord, type JsonRecord } from "../base/json";
import { patiently, sayShare } from "../base/patience";
import type { Engine } from "../client/engine";
import { isTooSlow } from "../quiz/grader";
import { DraftForm } from "./form";
import { Kept } from "./kept";
import { inUnits, type Look, lookOver, parseAlike, prepare } from "./look";
import { Result } from "./result";
import { unpack } from "./unpack";

const INTENT = ["focusin", "pointerdown"] as const;
/** How many questions of the handbook are shown. */
const ALIKE = 3;

/** The helpers while the element is on the page. */
interface Work {
  readonly host: Host;
  readonly form: DraftForm;
  readonly kept: Kept;
  readonly result: Result;
  readonly file: Beside<unknown, Data>;
}

/** What the file beside the page has. */
interface Data {
  /** The checks as the engine takes them. */
  readonly checks: JsonRecord;
  readonly pool: unknown;
  readonly questions: JsonRecord;
}

declare global {
  /** Set by the file beside the page. */
  var handbookDraft: unknown;
}

/**
 * `<handbook-draft>` around a form and the checklist that Sphinx printed. Looks over the draft when the
 * reader asks for it; stores nothing unless asked to.
 */
export class HandbookDraft extends HTMLElement {
  /** Set by the page's entry script. */
  engine: Engine | undefined;

  #left = new AbortController();
  #work: Work | undefined;
  #isWarm = false;
  /** Settles once the engine has the checks, or cannot have them. */
  #prepared = Promise.resolve();
  /** Which look is the newest: the reply to an earlier one is not shown. */
  #turn = 0;

  connectedCallback(): void {
    const { file: address } = this.dataset;
    if (!address) return;
    this.#left = new AbortController();
    const { signal } = this.#left;
    const host = new Host(this);
    const form = new DraftForm(this);
    const kept = new Kept(host, form, signal);
    const select = ({ start, end }: { start: number; end: number }) => form.select(start, end);
    const file = new Beside(address, () => globalThis.handbookDraft, parseData);
    const result = new Result(this, host, select, signal);
    this.#work = { host, form, kept, file, result };
    for (const type of INTENT) this.addEventListener(type, () => this.#warm(), { signal });
    form.element.addEventListener("submit", (event) => this.#submit(event), { signal });
    form.element.addEventListener("input", () => this.#change(), { signal });
    host.button("clear").addEventListener("click", () => this.#clear(), { signal });
    const leave = () => {
      kept.keep();
      kept.leave();
    };
    addEventListener("pagehide", leave, { signal });
    // When the page is hidden, Chromium no longer takes it; elsewhere the other event is missing.
    addEventListener("beforeunload", leave, { signal });
    form.element.addEventListener("change", leave, { signal });
    this.#open(true);
    kept.recall();
  }

  disconnectedCallback(): void {
    this.#left.abort();
    this.#turn += 1;
    this.#work?.result.hide();
    this.#work = undefined;
    this.#isWarm = false;
    this.#open(false);
  }

  /** Shows what needs scripts, and folds the checklist; or restores everything as printed. */
  #open(isOpen: boolean): void {
    for (const panel of this.querySelectorAll<HTMLElement>(".handbook-panel"))
      panel.hidden = !isOpen;
    for (const off of this.querySelectorAll<HTMLElement>(".handbook-draft-off"))
      off.hidden = isOpen;
    for (const list of this.querySelectorAll("details")) list.open = !isOpen;
  }

  /** Gets ready when somebody is about to write, so that the first look is as quick as the next. */
  #warm(): void {
    const { engine } = this;
    if (this.#isWarm || !engine) return;
    this.#isWarm = true;
    engine.warm();
    const give = ({ checks }: Data) => prepare(engine, checks);
    // A failure is reported to whoever asks for a look.
    this.#prepared = this.#work?.file.load().then(give, () => {}) ?? this.#prepared;
  }

  #submit(event: Event): void {
    event.preventDefault();
    void this.#look();
  }

  #change(): void {
    const { kept, result } = this.#work ?? {};
    kept?.keep();
    if (result?.isShown) this.#say("stale");
  }

  #clear(): void {
    const { form, kept, result } = this.#work ?? {};
    this.#turn += 1;
    form?.element.reset();
    result?.hide();
    this.#say("");
    kept?.keep();
    kept?.leave();
    form?.area.focus();
  }

  async #look(): Promise<void> {
    const work = this.#work;
    if (!work) return;
    this.#turn += 1;
    const turn = this.#turn;
    const { text, extras, ...about } = work.form.written;
    if (text.trim() === "") {
      work.result.hide();
      this.#say("empty");
      work.form.area.focus();
      return;
    }
    const isNewest = () => this.#turn === turn;
    try {
      const { engine } = this;
      if (!engine) throw new Error("handbook-draft: no engine");
      const units = inUnits(text);
      const looking = async () => {
        const data = await work.file.load();
        // Who pastes and presses at once would have the checks sent twice.
        await this.#prepared;
        const draft = { text: units, about: { ...about, extras } };
        return [data, await lookOver(engine, draft, data.checks)] as const;
      };
      const [data, look] = await patiently(looking(), engine.loading, (share) => {
        if (isNewest()) sayShare(this.#status, work.host.say("looking"), share);
      });
      if (!isNewest()) return;
      const ids = await alike(engine, data.pool, look, about.role, units);
      if (!isNewest()) return;
      this.#say("");
      work.result.list(ids, data.questions);
      work.result.show(text, look);
    } catch (cause) {
      console.warn(cause);
      if (!isNewest()) return;
      work.result.hide();
      this.#say(isTooSlow(cause) ? "slow" : "unavailable");
      for (const list of this.querySelectorAll("details")) list.open = true;
    }
  }

  get #status(): Element {
    return this.#work?.host.part("[data-status=draft]") ?? document.createElement("p");
  }

  #say(name: string): void {
    settle(this.#status, name && (this.#work?.host.say(name) ?? ""));
  }
}

/** Returns the ids of questions of the handbook; none when the engine fails, since the look itself has come. */
async function alike(
  engine: Engine,
  pool: unknown,
  { rules }: Look,
  role: string,
  text: string,
): Promise<readonly string[]> {
  try {
    return await engine.ask({ op: "alike", pool, rules, role, text, length: ALIKE }, parseAlike);
  } catch (cause) {
    console.warn(cause);
    return [];
  }
}

function parseData(content: unknown): Data {
  const { checks, pool, questions } = isRecord(content) ? content : {};
  return { checks: unpack(checks) ?? {}, pool, questions: isRecord(questions) ? questions : {} };
}

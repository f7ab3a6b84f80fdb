import { Address } from "../base/addresses";
import { Host } from "../base/host";
import { isTexts, parseRecord } from "../base/json";
import { land } from "../base/land";
import { patiently, sayShare } from "../base/patience";
import { Stored } from "../base/storage";
import type { Engine } from "../client/engine";
import { type PoolFile, type PoolRecord, PoolSource, poolAddress } from "../pool/source";
import type { Written } from "../stencil/written";
import { Press } from "../tool/press";
import { Delivery } from "./delivery";
import { parseFindings } from "./finding";
import { Form } from "./form";
import { FoundView } from "./found";
import { knownOf, QuestionView } from "./question-view";
import { Recognised } from "./recognised";

/** The delay between a change and looking the question over, so that nothing moves while one writes. */
const PAUSE_MS = 400;

/** The helpers while the element is on the page. */
interface Work {
  readonly host: Host;
  readonly form: Form;
  readonly found: FoundView;
  readonly recognised: Recognised;
  readonly view: QuestionView;
  readonly delivery: Delivery;
  readonly press: Press;
}

/** A question of the handbook, as it is in its file. */
interface Asked extends PoolRecord {
  readonly written?: Written;
  /** The series that shares its situation; empty for none. */
  readonly series?: string;
}

/** The buttons that take the question out of the page. */
const OUT = ["save", "mail", "copy", "print"].map((name) => `button[name=${name}]`).join();

/** What was written before the form was filled anew. */
interface Before {
  readonly question: Written;
  readonly waved: readonly string[];
  readonly isAsked: boolean;
}

/**
 * `<handbook-scenario>` around a form that Sphinx printed. Shows the question that the form makes,
 * and what is to be mended in it. What is written stays in the tab.
 */
export class HandbookScenario extends HTMLElement {
  /** Set by the page's entry script. */
  engine: Engine | undefined;

  #left = new AbortController();
  #work: Work | undefined;
  #pause: ReturnType<typeof setTimeout> | undefined;
  #pool: Promise<PoolFile> | undefined;
  #records: readonly Asked[] = [];
  /** The question of the handbook that is being edited: its name is its own. */
  #own = "";
  #before: Before | undefined;
  #isLooking = false;
  #isStale = false;
  readonly #kept = new Stored("handbook-scenario", "tab", location.pathname);

  connectedCallback(): void {
    this.#left = new AbortController();
    const { signal } = this.#left;
    const host = new Host(this);
    const changed = () => this.#note();
    const form = new Form(host.part("form.handbook-scenario-form"), host.say, signal, changed);
    const press = new Press(this, signal);
    const view = new QuestionView(this, host.say, knownOf(this), press);
    const found = new FoundView(this, { host, form, press }, signal, () => this.#keep());
    const recognised = new Recognised(this);
    const delivery = new Delivery(this, host, form, signal, (question) =>
      this.#replace(question, ""),
    );
    this.#work = { host, form, view, found, recognised, delivery, press };
    form.element.addEventListener("input", () => this.#write(), { signal });
    form.element.addEventListener("change", changed, { signal });
    host.button("clear").addEventListener("click", () => this.#clear(), { signal });
    host.button("undo").addEventListener("click", () => this.#undo(), { signal });
    host.button("print").addEventListener("click", () => this.#print(), { signal });
    // Who takes the question out of the page thinks that it is finished.
    for (const out of this.querySelectorAll(OUT)) {
      out.addEventListener("click", () => found.askForAll(), { signal });
    }
    addEventListener("pagehide", () => this.#keep(), { signal });
    addEventListener("hashchange", () => void this.#asked(), { signal });
    this.#show(true);
    this.#recall();
    this.#offerUndo(undefined);
    void this.#load();
  }

  disconnectedCallback(): void {
    this.#left.abort();
    clearTimeout(this.#pause);
    this.#work = undefined;
    this.#show(false);
  }

  #show(isOpen: boolean): void {
    const tool = this.querySelector<HTMLElement>(".handbook-scenario-tool");
    const plain = this.querySelector<HTMLElement>(".handbook-scenario-plain");
    if (tool) tool.hidden = !isOpen;
    if (plain) plain.hidden = isOpen;
  }

  /** Fills in what the tab has kept: after a reload, or on a page returned to. */
  #recall(): void {
    const kept = parseRecord(this.#kept.read() ?? "");
    const question =
      kept && typeof kept.question === "object" ? (kept.question as Written) : undefined;
    if (!question) return;
    this.#own = typeof kept?.own === "string" ? kept.own : "";
    if (!this.#work) return;
    this.#work.form.fill(question);
    if (isTexts(kept?.waved)) this.#work.found.waved.texts = kept.waved;
    this.#work.found.isAsked = kept?.asked === true;
  }

  async #load(): Promise<void> {
    const address = poolAddress(this);
    try {
      if (address === undefined) throw new Error("handbook-scenario: no pool");
      this.#pool ??= new PoolSource(address, (file) => file).load();
      const file = await this.#pool;
      this.#records = file.records;
      this.#work?.view.take(file);
    } catch (cause) {
      this.#pool = undefined;
      console.warn(cause);
    }
    await this.#asked();
    this.#note();
  }

  /** Opens the question in the address, once: a reload must not undo what was written since. */
  async #asked(): Promise<void> {
    const id = Address.read(location.hash).get("questions");
    if (id === undefined || !this.#work) return;
    history.replaceState(history.state, "", location.pathname + location.search);
    await this.#pool;
    const asked = this.#recordOf(id);
    if (asked?.written) this.#replace(asked.written, id);
    const others = this.#sharing(asked).join(", ");
    this.#tell(asked?.written ? (others ? "opened_series" : "opened") : "lost", { id, others });
  }

  /** The other questions of a question's series. */
  #sharing(asked: Asked | undefined): readonly string[] {
    const shares = ({ series, rule }: Asked) => series === asked?.series && rule === asked?.rule;
    const found = asked?.series ? this.#records.filter(shares) : [];
    return found.map(({ id }) => `«${id}»`).filter((name) => name !== `«${asked?.id}»`);
  }

  #recordOf(id: string): Asked | undefined {
    return this.#records.find((each) => each.id === id);
  }

  #write(): void {
    this.#offerUndo(undefined);
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => this.#note(), PAUSE_MS);
  }

  /** The question has changed. */
  #note(): void {
    clearTimeout(this.#pause);
    this.#keep();
    this.#work?.form.refresh();
    this.#work?.delivery.show();
    void this.#look();
  }

  #keep(): void {
    if (!this.#work) return;
    const { form, found } = this.#work;
    const waved = found.waved.texts;
    const asked = found.isAsked;
    const kept = JSON.stringify({ question: form.question, own: this.#own, waved, asked });
    if (!this.#kept.write(kept)) this.#tell("tab_full");
  }

  /** Looks the question over. One at a time, the last one for the newest text. */
  async #look(): Promise<void> {
    this.#isStale = true;
    if (this.#isLooking) return;
    this.#isLooking = true;
    try {
      while (this.#isStale && this.#work) {
        this.#isStale = false;
        await this.#lookOver(this.#work);
      }
    } finally {
      this.#isLooking = false;
    }
  }

  async #lookOver({ host, form, found, recognised, view, press }: Work): Promise<void> {
    const { question, texts } = form;
    if (form.isBlank) {
      found.show([]);
      found.say(host.say("blank"));
      await view.show(question, false, this.engine);
      return;
    }
    const { language, roles, hosts, rules } = knownOf(this);
    const known = {
      language,
      roles,
      hosts,
      rules,
      ids: this.#records.map(({ id }) => id),
      own: this.#own,
    };
    const status = host.part("[data-status=lint]");
    try {
      if (!this.engine) throw new Error("handbook-scenario: no engine");
      const asked = this.engine.ask({ op: "lint", question, known }, parseFindings);
      const reply = await patiently(asked, this.engine.loading, (share) => {
        sayShare(status, host.say(share === undefined ? "checking" : "loading"), share);
      });
      const seen = await recognised.find(texts, this.#recordOf(this.#own)?.written, this.engine);
      await press.released();
      await view.show(question, found.show([...reply, ...seen]), this.engine);
    } catch (cause) {
      console.warn(cause);
      found.say(host.say("broken"));
      await view.show(question, false, this.engine);
    }
  }

  #replace(question: Written, own: string): void {
    if (!this.#work) return;
    const { form, found, view } = this.#work;
    const before = {
      question: form.question,
      waved: found.waved.texts,
      isAsked: found.isAsked,
    };
    form.clear();
    form.fill(question);
    view.clear();
    found.say("");
    found.waved.texts = [];
    // What was opened has been written once; an empty form has not.
    found.isAsked = !form.isBlank;
    this.#own = own;
    this.#note();
    this.#offerUndo(before);
  }

  #clear(): void {
    this.#replace({ type: "single" }, "");
    this.#tell("cleared");
    const undo = this.#work?.host.button("undo");
    if (undo) land(undo);
  }

  #undo(): void {
    if (!this.#before || !this.#work) return;
    const { host, form, found, view } = this.#work;
    form.clear();
    form.fill(this.#before.question);
    found.waved.texts = this.#before.waved;
    found.isAsked = this.#before.isAsked;
    view.clear();
    land(host.button("clear"));
    this.#offerUndo(undefined);
    this.#note();
    this.#tell("undone");
  }

  /** Undo would overwrite what is written later. */
  #offerUndo(before: Before | undefined): void {
    this.#before = before;
    const undo = this.#work?.host.button("undo");
    if (undo) undo.hidden = before === undefined;
  }

  #print(): void {
    this.toggleAttribute("data-printing", true);
    addEventListener("afterprint", () => this.removeAttribute("data-printing"), { once: true });
    print();
  }

  #tell(name: string, values: Readonly<Record<string, string>> = {}): void {
    const host = this.#work?.host;
    if (host) host.part("[data-status=opened]").textContent = host.say(name, values);
  }
}

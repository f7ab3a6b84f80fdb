import { Address } from "../base/addresses";
import { Host } from "../base/host";
import { isTexts, parseRecord } from "../base/json";
import { land } from "../base/land";
import { Stored } from "../base/storage";
import type { Engine } from "../client/engine";
import type { Written } from "../stencil/written";
import { Press } from "../tool/press";
import { HandbookQuestions } from "./asked";
import { Column } from "./column";
import { Delivery } from "./delivery";
import { Example } from "./example";
import type { Finding } from "./finding";
import { Form } from "./form";
import { FoundView } from "./found";
import { Likely } from "./likely";
import { Looking, lint } from "./looking";
import { Opening } from "./opening";
import { knownOf, QuestionView } from "./question-view";
import { Recognised } from "./recognised";
import { RuleLinks } from "./rule-link";

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
  readonly example: Example;
  readonly likely: Likely;
  readonly links: RuleLinks;
  readonly press: Press;
}

/** What was written before the form was filled anew. */
interface Before {
  readonly question: Written;
  readonly waved: readonly string[];
  readonly isAsked: boolean;
  readonly isDisguised: boolean;
  readonly own: string;
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
  /** The question of the handbook that is being edited: its name is its own. */
  #own = "";
  #before: Before | undefined;
  readonly #questions = new HandbookQuestions();
  readonly #looking = new Looking(async () => {
    if (this.#work) await this.#lookOver(this.#work);
  });
  readonly #kept = new Stored("handbook-scenario", "tab", location.pathname);

  connectedCallback(): void {
    this.#left = new AbortController();
    const { signal } = this.#left;
    const host = new Host(this);
    const changed = () => void this.#note();
    const form = new Form(host.part("form.handbook-scenario-form"), host.say, signal, changed);
    const press = new Press(this, signal);
    const view = new QuestionView(this, host.say, knownOf(this), press);
    const found = new FoundView(this, { host, form, press }, signal, () => {
      this.#keep();
      this.#work?.delivery.refresh();
    });
    const recognised = new Recognised(this);
    const delivery = new Delivery(this, { host, form, found }, signal, () => this.#note());
    const example = new Example(form.element, () => this.#questions.all, signal);
    const known = knownOf(this);
    const titles = known.titles as Readonly<Record<string, string>>;
    const likely = new Likely(form, titles, () => this.#questions.all, signal);
    const links = new RuleLinks(form, known.addresses as Readonly<Record<string, string>>);
    new Column(host.part(".handbook-scenario-beside"), form.element, signal);
    new Opening(host, form, signal, (question) => this.#replace(question, ""));
    this.#work = { host, form, view, found, recognised, delivery, example, likely, links, press };
    form.element.addEventListener("input", () => this.#write(), { signal });
    form.element.addEventListener("change", changed, { signal });
    host.button("clear").addEventListener("click", () => this.#clear(), { signal });
    host.button("undo").addEventListener("click", () => this.#undo(), { signal });
    host.button("print").addEventListener("click", () => this.#print(), { signal });
    host.part("input[name=disguised]").addEventListener("change", () => this.#keep(), { signal });
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
    this.#work.delivery.begin(kept?.disguised === true, this.#own !== "");
  }

  async #load(): Promise<void> {
    const file = await this.#questions.load(this);
    if (file) this.#work?.view.take(file);
    else this.#work?.example.hide();
    await this.#asked();
    void this.#note();
  }

  /** Opens the question in the address, once: a reload must not undo what was written since. */
  async #asked(): Promise<void> {
    const id = Address.read(location.hash).get("questions");
    if (id === undefined || !this.#work) return;
    history.replaceState(history.state, "", location.pathname + location.search);
    await this.#questions.loaded();
    const asked = this.#questions.find(id);
    if (asked?.written) this.#replace(asked.written, id);
    const others = this.#questions.sharing(asked).join(", ");
    this.#tell(asked?.written ? (others ? "opened_series" : "opened") : "lost", { id, others });
  }

  #write(): void {
    this.#offerUndo(undefined);
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => void this.#note(), PAUSE_MS);
  }

  /** The question has changed; resolves when it has been looked over. */
  #note(): Promise<void> {
    clearTimeout(this.#pause);
    this.#keep();
    this.#work?.form.refresh();
    this.#work?.delivery.show();
    this.#work?.links.show();
    if (this.#work) this.#work.example.choose(this.#work.form.question);
    return this.#looking.again();
  }

  #keep(): void {
    if (!this.#work) return;
    const { form, found, delivery } = this.#work;
    const waved = found.waved.texts;
    const asked = found.isAsked;
    const disguised = delivery.isDisguised;
    const kept = JSON.stringify({
      question: form.written,
      own: this.#own,
      waved,
      asked,
      disguised,
    });
    if (!this.#kept.write(kept)) this.#tell("tab_full");
  }

  /** Looks the question over, and shows it. */
  async #lookOver(work: Work): Promise<void> {
    const { host, form, found, likely, view, delivery, press } = work;
    const { question } = form;
    if (form.isBlank && !found.isAsked) {
      found.show([]);
      found.say(host.say("blank"));
      delivery.refresh();
      likely.show();
      await view.show(question, false, this.engine);
      return;
    }
    const all = await this.#search(work);
    await press.released();
    const isWhole = all ? found.show(all) : found.fail();
    delivery.refresh();
    likely.show();
    await view.show(question, isWhole, this.engine);
  }

  /** Returns all that is found in the question; undefined when the engine fails, in lint or in the look. */
  async #search({ host, form, recognised }: Work): Promise<readonly Finding[] | undefined> {
    const { question, texts } = form;
    const asked = { question, ids: this.#questions.ids, own: this.#own };
    try {
      const { engine } = this;
      if (!engine) throw new Error("handbook-scenario: no engine");
      const faults = await lint(this, host, asked, engine);
      const edited = this.#questions.find(this.#own)?.written;
      return [...faults, ...(await recognised.find(texts, edited, engine))];
    } catch (cause) {
      console.warn(cause);
      return undefined;
    }
  }

  #replace(question: Written, own: string): void {
    if (!this.#work) return;
    const { form, found, view, delivery } = this.#work;
    const before = {
      question: form.written,
      waved: found.waved.texts,
      isAsked: found.isAsked,
      isDisguised: delivery.isDisguised,
      own: this.#own,
    };
    form.clear();
    form.fill(question);
    view.clear();
    found.say("");
    found.waved.texts = [];
    // What was opened has been written once; an empty form has not.
    found.isAsked = !form.isBlank;
    this.#own = own;
    delivery.begin(false, own !== "");
    void this.#note();
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
    const { host, form, found, view, delivery } = this.#work;
    form.clear();
    form.fill(this.#before.question);
    found.waved.texts = this.#before.waved;
    found.isAsked = this.#before.isAsked;
    this.#own = this.#before.own;
    delivery.begin(this.#before.isDisguised, this.#own !== "");
    view.clear();
    land(host.button("clear"));
    this.#offerUndo(undefined);
    void this.#note();
    this.#tell("undone");
  }

  /** Undo would overwrite what is written later. */
  #offerUndo(before: Before | undefined): void {
    this.#before = before;
    const undo = this.#work?.host.button("undo");
    if (undo) undo.hidden = before === undefined;
  }

  #print(): void {
    this.#work?.found.askForAll();
    this.toggleAttribute("data-printing", true);
    addEventListener("afterprint", () => this.removeAttribute("data-printing"), { once: true });
    print();
  }

  #tell(name: string, values: Readonly<Record<string, string>> = {}): void {
    const host = this.#work?.host;
    if (host) host.part("[data-status=opened]").textContent = host.say(name, values);
  }
}

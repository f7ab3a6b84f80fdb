import { download, readChosen } from "../base/download";
import { hold } from "../base/hold";
import { settle } from "../base/host";
import { land } from "../base/land";
import { type Due, parsePool } from "./due";
import type { Keeper } from "./keeper";
import { join, NOTHING, parseFile, printKept } from "./kept";
import { Panel } from "./panel";
import { inTime, offerReminders } from "./reminders";
import { type Found, keptNow, look, remove, turn, watch, write } from "./store";

/** The maximum file size in bytes; ours are smaller. */
const LARGEST = 2_000_000;

/** Holds the summary's place until it comes. */
const LIKELY = { met: 0, mastered: 0, count: 10, due: 0 };

/**
 * `<handbook-progress>`: turns progress on and off, shows how far the reader has come, and
 * exports, imports or deletes what is stored. Its texts are in `data-words`.
 */
export class HandbookProgress extends HTMLElement {
  /** Set by the page's entry script. */
  keeper: Keeper | undefined;

  #left = new AbortController();
  #panel: Panel | undefined;
  #asked = 0;

  connectedCallback(): void {
    this.#left = new AbortController();
    const { signal } = this.#left;
    const panel = new Panel(this);
    this.#panel = panel;
    const on = (target: EventTarget, type: string, act: () => void) =>
      target.addEventListener(type, act, { signal });
    on(this.#switch, "change", () => this.#turn());
    on(panel.button("export"), "click", () => this.#export());
    on(panel.button("calendar"), "click", () => void this.#remind());
    on(panel.button("import"), "click", () => this.#file.click());
    on(this.#file, "change", () => void this.#import());
    on(panel.button("delete"), "click", () => this.#askToDelete(true));
    on(panel.button("no"), "click", () => this.#askToDelete(false));
    on(panel.button("yes"), "click", () => this.#delete());
    watch(() => this.#show(), signal);
    panel.open(true);
    this.#show();
  }

  disconnectedCallback(): void {
    this.#left.abort();
    this.#panel?.open(false);
  }

  get #switch(): HTMLInputElement {
    return this.#part("[role=switch]");
  }

  get #file(): HTMLInputElement {
    return this.#part("input[type=file]");
  }

  #part<Kind extends Element>(selector: string): Kind {
    return (this.#panel ?? new Panel(this)).part<Kind>(selector);
  }

  #show(): void {
    const panel = this.#panel;
    if (!panel) return;
    const found = look();
    const isOn = found.state === "kept" && found.kept.isOn;
    const canTurn = found.state === "none" || found.state === "kept";
    this.#switch.checked = isOn;
    // Not `disabled`: keyboard users must be able to read why it cannot be turned on.
    hold([this.#switch], !canTurn);
    settle(this.#part(".handbook-progress-state"), panel.say(nameOf(found)));
    panel.button("export").hidden = found.state !== "kept";
    panel.button("calendar").hidden = !isOn;
    panel.button("import").hidden = !canTurn;
    const canDelete = found.state === "kept" || found.state === "unreadable";
    panel.button("delete").hidden = !canDelete;
    if (!canDelete) this.#part<HTMLElement>(".handbook-sure-delete").hidden = true;
    void this.#sumUp();
  }

  /** Shows how far the reader has come; nothing if the engine fails. */
  async #sumUp(): Promise<void> {
    this.#asked += 1;
    const turn = this.#asked;
    const place = this.#part<HTMLElement>(".handbook-progress-summary");
    const answers = keptNow()?.answers ?? [];
    let text = "";
    if (answers.length > 0 && this.#panel) {
      try {
        // The buttons below must not move under a finger when the summary comes.
        if (place.textContent === "") {
          place.dataset.awaited = "";
          place.textContent = this.#panel.say("summary", LIKELY);
        }
        const found = await this.keeper?.sumUp(parsePool(this.dataset.pool));
        if (found) text = this.#panel.say("summary", countsOf(found));
      } catch (cause) {
        console.warn(cause);
      }
    }
    if (turn !== this.#asked) return;
    place.textContent = text;
    delete place.dataset.awaited;
  }

  #turn(): void {
    const wanted = this.#switch.checked;
    const { state } = look();
    const canTurn = state === "none" || state === "kept";
    const isTurned = canTurn && turn(wanted);
    this.#report(canTurn && !isTurned ? "full" : "");
    this.#show();
  }

  #export(): void {
    const found = look();
    if (found.state !== "kept") return;
    const date = new Date().toISOString().slice(0, 10);
    const file = this.#panel?.say("file", { date }) ?? "";
    download(file, "application/json", printKept(found.kept));
    this.#report("exported", { file });
  }

  /** Offers reminders of what is due, in time before the browser may delete it. */
  async #remind(): Promise<void> {
    const panel = this.#panel;
    if (!panel) return;
    let later: Due["later"] = [];
    try {
      const found = await this.keeper?.sumUp(parsePool(this.dataset.pool));
      later = found?.later ?? [];
    } catch (cause) {
      console.warn(cause); // a safe day can be computed without the engine
    }
    offerReminders(panel, inTime(later));
  }

  async #import(): Promise<void> {
    if (!this.#file.files?.length) return;
    const text = await readChosen(this.#file, LARGEST);
    const brought = parseFile(text);
    if (!brought) return this.#report("damaged");
    const found = look();
    const old = found.state === "kept" ? found.kept : NOTHING;
    const joined = { ...join(old, brought), isOn: true };
    if (!write(joined)) return this.#report("full");
    this.#report("imported", { count: joined.answers.length });
  }

  /** Asks for confirmation, with focus on the answer that changes nothing. */
  #askToDelete(isAsking: boolean): void {
    this.#part<HTMLElement>(".handbook-sure-delete").hidden = !isAsking;
    this.#report("");
    const button = this.#panel?.button(isAsking ? "no" : "delete");
    if (button) land(button);
  }

  #delete(): void {
    land(this.#switch);
    this.#part<HTMLElement>(".handbook-sure-delete").hidden = true;
    this.#report(remove() ? "deleted" : "forbidden");
  }

  #report(name: string, values: Readonly<Record<string, number | string>> = {}): void {
    const reported = name === "" ? "" : (this.#panel?.say(name, values) ?? "");
    this.#part(".handbook-progress-status").textContent = reported;
  }
}

function countsOf({ due, changed, rules }: Due): Readonly<Record<string, number>> {
  return {
    met: rules.filter((rule) => rule.met).length,
    mastered: rules.filter((rule) => rule.mastered).length,
    count: rules.length,
    due: due.length + changed.length,
  };
}

function nameOf(found: Found): string {
  if (found.state === "none") return "off";
  if (found.state === "kept") return found.kept.isOn ? "on" : "paused";
  return found.state;
}

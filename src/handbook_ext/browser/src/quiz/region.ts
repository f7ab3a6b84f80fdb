import { part } from "../base/dom";
import { sayShare } from "../base/patience";
import type { VerdictText } from "../types/body";

/** What makes the place of the verdict one that focus can come to. */
const LED = ["tabindex", "role", "aria-labelledby"] as const;

/**
 * Where a form tells something: a few words that are announced, and the reasons below them.
 *
 * A verdict is said once. Whoever sent the answer from within the form is led to the
 * verdict: it has the judgement as its name, and the reasons are read on from there. To all
 * others, as when a self-check puts an answer back, the judgement alone is announced.
 */
export class Region {
  readonly #form: HTMLFormElement;
  readonly #whole: HTMLElement;
  readonly #judgement: HTMLElement;
  readonly #reasons: HTMLElement;
  readonly #home: Element;
  #sender: Element | null = null;

  constructor(form: HTMLFormElement) {
    this.#form = form;
    this.#whole = part(form, ".handbook-verdict");
    this.#judgement = part(this.#whole, ".handbook-judgement");
    this.#reasons = part(this.#whole, ".handbook-reasons");
    this.#home = part(form, ".handbook-actions");
  }

  /**
   * Stands in the row that was chosen, or below the buttons. It must stand there before it tells
   * anything: what is announced from a place that came with it is not heard everywhere.
   */
  stand(row: Element | undefined): void {
    if (row) row.append(this.#whole);
    else this.#home.after(this.#whole);
  }

  /** The answer is on its way: where the reader is now, they are led on from. */
  noteSender(): void {
    const { activeElement } = document;
    this.#sender = this.#form.contains(activeElement) ? activeElement : null;
  }

  /** Announces what is no verdict, and for the eye how much has come of what is waited for. */
  say(text: string, share?: number): void {
    this.#unlead();
    this.#reasons.replaceChildren();
    sayShare(this.#judgement, text, share);
  }

  announce({ judgement, reasons }: VerdictText): void {
    const sender = this.#sender;
    const isLed = sender !== null && sender === document.activeElement;
    this.clear(); // once led, never again for the same answer
    // Said as the name of what gets focus, it must not be announced too.
    if (isLed) this.#judgement.setAttribute("aria-live", "off");
    this.#judgement.append(...judgement);
    this.#reasons.append(...reasons);
    if (!isLed) return;
    this.#whole.tabIndex = -1;
    this.#whole.setAttribute("role", "group");
    this.#whole.setAttribute("aria-labelledby", this.#judgement.id);
    // Who presses with a finger or a mouse sees where they are; the page stays under it.
    this.#whole.focus({ preventScroll: !sender.matches(":focus-visible") });
  }

  /** Gives what was told, to stand elsewhere. */
  take(): Node[] {
    const shown = [...this.#judgement.childNodes, ...this.#reasons.childNodes];
    this.#sender = null;
    return shown;
  }

  clear(): void {
    this.#sender = null;
    this.#unlead();
    this.#judgement.replaceChildren();
    this.#reasons.replaceChildren();
  }

  /** Leaves the place as before anyone was led there. */
  #unlead(): void {
    this.#judgement.removeAttribute("aria-live");
    for (const name of LED) this.#whole.removeAttribute(name);
  }
}

import { part } from "../base/dom";
import { bringInSight } from "../base/land";
import { sayShare } from "../base/patience";
import type { VerdictText } from "../types/body";

/** The attributes that make the verdict focusable. */
const LED = ["tabindex", "role", "aria-labelledby"] as const;

/**
 * Where a form shows messages: a short judgement, which is announced, and the reasons below it.
 *
 * A verdict is announced once. When the answer was submitted from within the form, focus moves to
 * the verdict, which has the judgement as its name; the reasons can be read on from there.
 * Otherwise, as when a self-check restores an answer, only the judgement is announced.
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
   * Moves to the chosen row, or below the buttons. It must be there before its text changes: some
   * screen readers do not announce a live region that is inserted with its text.
   */
  stand(row: Element | undefined): void {
    if (row) row.append(this.#whole);
    else this.#home.after(this.#whole);
  }

  /** Remembers, when the answer is submitted, whether focus is in the form. */
  noteSender(): void {
    const { activeElement } = document;
    this.#sender = this.#form.contains(activeElement) ? activeElement : null;
  }

  /** Whether the reader submitted the answer from within the form, and waits there for the verdict. */
  get isAwaited(): boolean {
    return this.#sender !== null && this.#sender === document.activeElement;
  }

  /** Scrolls as little as it takes to see the verdict, or how it went. */
  bringInSight({ onlyJudgement }: { readonly onlyJudgement: boolean }): void {
    bringInSight(onlyJudgement ? this.#judgement : this.#whole);
  }

  /** Announces a message that is not a verdict, and shows the share loaded so far. */
  say(text: string, share?: number): void {
    this.#unlead();
    this.#reasons.replaceChildren();
    sayShare(this.#judgement, text, share);
  }

  announce({ judgement, reasons }: VerdictText): void {
    const sender = this.#sender;
    const isLed = this.isAwaited;
    this.clear(); // move focus only once per answer
    // Focus announces it as a name, so it must not be announced twice.
    if (isLed) this.#judgement.setAttribute("aria-live", "off");
    this.#judgement.append(...judgement);
    this.#reasons.append(...reasons);
    if (!isLed || !sender) return;
    this.#whole.tabIndex = -1;
    this.#whole.setAttribute("role", "group");
    this.#whole.setAttribute("aria-labelledby", this.#judgement.id);
    // With touch or mouse, readers see where they are, so the page must not move.
    this.#whole.focus({ preventScroll: !sender.matches(":focus-visible") });
  }

  /** Removes and returns what is shown, to be put elsewhere. */
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

  /** Removes what made the verdict focusable. */
  #unlead(): void {
    this.#judgement.removeAttribute("aria-live");
    for (const name of LED) this.#whole.removeAttribute(name);
  }
}

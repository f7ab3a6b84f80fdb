import { part } from "../base/dom";
import { Host } from "../base/host";
import type { Kind } from "./outcome";

/** The panel at the top of a package: what the platform is told, and what there is to say now. */
export class Panel extends Host {
  readonly kind: Kind;
  /** What the platform is told: `results`, `score` or `completion`. */
  readonly report: string;
  readonly mastery: number;
  readonly #root: HTMLElement;

  constructor(root: HTMLElement) {
    super(root);
    this.#root = root;
    this.kind = (root.dataset.kind ?? "rule") as Kind;
    this.report = root.dataset.report ?? "completion";
    this.mastery = Number(root.dataset.mastery) || 0;
  }

  open(wanted: number): void {
    const goal = part(this.#root, ".handbook-lms-goal");
    goal.textContent = (goal.textContent ?? "").replace("{count}", String(wanted));
    this.#root.hidden = false;
  }

  /** Says one or more things; nothing is said twice in a row. */
  tell(...sentences: readonly string[]): void {
    const status = part(this.#root, ".handbook-lms-status");
    const text = sentences.filter(Boolean).join(" ");
    if (status.textContent !== text) status.textContent = text;
  }
}

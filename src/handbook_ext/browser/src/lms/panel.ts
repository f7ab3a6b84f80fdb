import { part } from "../base/dom";
import { Host } from "../base/host";
import type { Kind } from "./outcome";
import type { TypeInPackage } from "./questions";

/** The panel at the top of a package: what the platform is told, and what there is to say now. */
export class Panel extends Host {
  readonly kind: Kind;
  /** What the platform is told: `results`, `score` or `completion`. */
  readonly report: string;
  readonly mastery: number;
  /** What each type of question is to a platform, by its name. */
  readonly types: ReadonlyMap<string, TypeInPackage>;
  readonly #root: HTMLElement;

  constructor(root: HTMLElement) {
    super(root);
    this.#root = root;
    this.kind = (root.dataset.kind ?? "rule") as Kind;
    this.report = root.dataset.report ?? "completion";
    this.mastery = Number(root.dataset.mastery) || 0;
    this.types = new Map(Object.entries(JSON.parse(root.dataset.types ?? "{}")));
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

  /** Says one thing that stays in sight wherever the reader is on the page. */
  warn(sentence: string): void {
    this.#root.dataset.warning = "";
    this.tell(sentence);
  }
}

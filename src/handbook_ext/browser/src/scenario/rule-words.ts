import { isTexts } from "../base/json";
import { textOf, type Written } from "../stencil/written";
import { stringsIn } from "./strings";

/** How many letters two words must share from the start to be alike, and how long a word must be to tell anything; as in `engine/draft/alike.py`. */
const STEM = 6;
const SHORTEST = 5;
/** How many of the questions that are most alike are asked for their rules. */
const NEAREST = 12;
/** What a rule gains when a question practises it besides its own. */
const OTHER = 0.5;
/** With fewer words that the handbook's questions have, any rule would be as likely. */
const FEWEST = 5;

interface Known {
  readonly rule: string;
  readonly others: readonly string[];
  readonly stems: ReadonlySet<string>;
}

/** The words of the handbook's questions, by which the rule of a new text can be guessed. */
export class RuleWords {
  readonly #questions: readonly Known[];
  /** How many questions have a word. */
  readonly #spread = new Map<string, number>();

  constructor(questions: readonly Written[]) {
    this.#questions = questions.map((question) => ({
      rule: textOf(question, "rule"),
      others: isTexts(question.rules) ? question.rules : [],
      stems: stems(stringsIn(question).join(" ")),
    }));
    for (const question of this.#questions) {
      for (const stem of question.stems) add(this.#spread, stem, 1);
    }
  }

  /** Returns the likeliest rules, best first: those of the questions that share most words with the text. */
  likely(text: string, most: number): readonly string[] {
    const said = [...stems(text)].filter((stem) => this.#spread.has(stem));
    if (said.length < FEWEST) return [];
    const near = this.#questions.map(
      (question) => [this.#shares(said, question), question] as const,
    );
    near.sort(([one], [other]) => other - one);
    const gains = new Map<string, number>();
    for (const [gain, { rule, others }] of near.slice(0, NEAREST)) {
      add(gains, rule, gain);
      for (const other of others) add(gains, other, gain * OTHER);
    }
    const rules = [...gains].filter(([, gain]) => gain > 0);
    rules.sort(([, one], [, other]) => other - one);
    return rules.slice(0, most).map(([rule]) => rule);
  }

  /** How much a question shares with a text: rare words count more, and long questions have many words anyway. */
  #shares(said: readonly string[], { stems: own }: Known): number {
    const count = this.#questions.length;
    const rarity = (stem: string) => Math.log(count / (this.#spread.get(stem) ?? count));
    const shared = said.filter((stem) => own.has(stem)).map(rarity);
    return shared.reduce((all, each) => all + each, 0) / Math.sqrt(own.size || 1);
  }
}

/** Returns the beginnings of the long words of a text. */
export function stems(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(
    words.filter(({ length }) => length >= SHORTEST).map((word) => word.slice(0, STEM)),
  );
}

function add(sums: Map<string, number>, name: string, value: number): void {
  sums.set(name, (sums.get(name) ?? 0) + value);
}

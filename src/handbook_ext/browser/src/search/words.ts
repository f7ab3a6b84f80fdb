import { parseRecord } from "../json";
import { fill } from "../quiz/words";

/** What the page says; Python prints it. A word that is missing is empty. */
export class SearchWords {
  readonly #words: Readonly<Record<string, unknown>>;

  constructor(text: string | undefined) {
    this.#words = parseRecord(text ?? "") ?? {};
  }

  say(name: string, values: Readonly<Record<string, number | string>> = {}): string {
    const pattern = this.#words[name];
    return typeof pattern === "string" ? fill(pattern, values) : "";
  }

  /** Says the words of a list: «a», «b» og «c». */
  list(words: readonly string[]): string {
    const quoted = words.map((word) => this.say("word", { word }));
    const last = quoted.pop() ?? "";
    return quoted.length === 0 ? last : this.say("and", { first: quoted.join(", "), last });
  }
}

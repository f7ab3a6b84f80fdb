import { type Say, speaker } from "../base/words";

/** The texts of the search page, printed by Python. */
export class SearchWords {
  readonly say: Say;

  constructor(text: string | undefined) {
    this.say = speaker(text);
  }

  /** Joins words: «a», «b» og «c». */
  list(words: readonly string[]): string {
    const quoted = words.map((word) => this.say("word", { word }));
    const last = quoted.pop() ?? "";
    return quoted.length === 0 ? last : this.say("and", { first: quoted.join(", "), last });
  }
}

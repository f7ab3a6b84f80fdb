/** What a room sees of a question, made of copies of what is printed. */

import { contentOf, copied, copy, make, named, part, parts } from "../base/dom";
import type { Say } from "../base/words";
import { Part, type PartKey } from "./part";

/** The parts of a question as they come: the first, and what follows each. */
export interface Course {
  readonly first: Part;
  /** Gives what comes after a part and a word about it, when anything does. */
  follow(part: Part): { readonly part: Part; readonly note: string } | undefined;
  /** Forgets what followed a part. */
  undo(part: Part): void;
  /** Chooses an option of the part that stands last; tells whether it could. */
  choose(letter: string): boolean;
  /** The letter chosen in a part; empty where none was. */
  chosen(part: Part): string;
}

/** How a type of question is shown to a room. */
export interface Stage {
  /** What is revealed: the key, or what good answers hold. */
  readonly reveals: "key" | "points";
  readonly start: (form: HTMLFormElement, say: Say) => Course;
}

/** What a room sees of the answer of a question, and what its key adds. */
export type Answer = PartKey & { readonly content: readonly HTMLElement[] };

/** Shows a question of one part. */
export function inOnePart(
  build: (form: HTMLFormElement, say: Say) => Answer,
  { hint = true } = {},
): Stage {
  const start = (form: HTMLFormElement, say: Say) => {
    const answer = build(form, say);
    const asked = [...prompt(form, { hint }), ...answer.content];
    const side = make("div", "handbook-scene-answer", ...asked);
    const situation = copied(form, ".handbook-situation");
    const first = new Part(make("div", "handbook-scene-part", ...situation, side), answer);
    return {
      first,
      follow: () => undefined,
      undo: () => {},
      choose: () => false,
      chosen: () => "",
    };
  };
  return { reveals: "key", start };
}

/** Makes the prompt of a group of controls a paragraph: without them it is no legend. */
export function prompt(root: ParentNode, { hint = true } = {}): HTMLElement[] {
  const legend = root.querySelector(".handbook-answer > legend");
  if (!legend) return [];
  const paragraph = make("p", "handbook-scene-prompt", ...contentOf(legend));
  // The stage says which question it is.
  paragraph.querySelector(".visually-hidden")?.remove();
  if (!hint) paragraph.querySelector(".handbook-hint")?.remove();
  return [paragraph];
}

/** The reasons that the key gives for one row, without the letter and words it repeats. */
export function reasons(entry: Element): HTMLElement {
  const clone = copy(entry);
  for (const repeated of clone.querySelectorAll(
    ":scope > .handbook-letter, :scope > .handbook-text, .handbook-way",
  )) {
    repeated.remove();
  }
  return make("div", "handbook-scene-reason", ...clone.childNodes);
}

/** The options of a question or step, each with its judgement and reason. */
export function optionRows(answer: ParentNode, key: ParentNode): PartKey & { list: HTMLElement } {
  const rows = parts<HTMLElement>(answer, ".handbook-option").map((option) =>
    row(option, part(key, named("option", option.dataset.option ?? ""))),
  );
  return {
    list: make("ul", "handbook-scene-rows", ...rows.map(({ element }) => element)),
    votes: rows.map(({ letter }) => letter),
    key: rows.map(({ reason }) => reason),
    states: new Map(rows.map(({ element, state }) => [element, state])),
  };
}

export function row(option: HTMLElement, entry: HTMLElement) {
  const reason = reasons(entry);
  const words = [...copied(option, ".handbook-letter"), ...copied(option, ".handbook-text")];
  const element = make("li", "handbook-scene-row", ...words, reason);
  element.dataset.option = option.dataset.option;
  const letter = option.querySelector(".handbook-letter")?.textContent?.trim() ?? "";
  return { element, reason, letter, state: entry.dataset.state ?? "" };
}

/** Shows options, each with its judgement and reason. */
export function options(form: HTMLFormElement): Answer {
  const { list, ...key } = optionRows(form, part(form, ".handbook-key"));
  return { content: [list], ...key };
}

/** What a room sees of a question, made from copies of what is printed. */

import { contentOf, copied, copy, make, named, part, parts } from "../base/dom";
import type { Say } from "../base/words";
import { Part, type PartKey } from "./part";

/** The parts of a question as they come: the first, and what follows each. */
export interface Course {
  readonly first: Part;
  /** Returns what comes after a part, with a note, if anything does. */
  follow(part: Part): { readonly part: Part; readonly note: string } | undefined;
  /** Whether anything comes after a part. */
  goesOn(part: Part): boolean;
  /** Removes what followed a part. */
  undo(part: Part): void;
  /** Chooses an option in the last part; returns whether it could. */
  choose(letter: string): boolean;
  /** Returns the letter chosen in a part; empty if none. */
  chosen(part: Part): string;
}

/** How a type of question is shown to a room. */
export interface Stage {
  /** What is revealed: the key, or the points of good answers. */
  readonly reveals: "key" | "points";
  readonly start: (form: HTMLFormElement, say: Say) => Course;
}

/** What a room sees of a question's answer part, and what its key adds. */
export type Answer = PartKey & { readonly content: readonly HTMLElement[] };

/** Shows a question with a single part. */
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
      goesOn: () => false,
      undo: () => {},
      choose: () => false,
      chosen: () => "",
    };
  };
  return { reveals: "key", start };
}

/** Copies a legend as a paragraph, as there are no controls to group. */
export function prompt(root: ParentNode, { hint = true } = {}): HTMLElement[] {
  const legend = root.querySelector(".handbook-answer > legend");
  if (!legend) return [];
  const paragraph = make("p", "handbook-scene-prompt", ...contentOf(legend));
  // The stage already says which question it is.
  paragraph.querySelector(".visually-hidden")?.remove();
  if (!hint) paragraph.querySelector(".handbook-hint")?.remove();
  return [paragraph];
}

/** Returns the key's reasons for a row, without its letter and text. */
export function reasons(entry: Element): HTMLElement {
  const clone = copy(entry);
  for (const repeated of clone.querySelectorAll(
    ":scope > .handbook-letter, :scope > .handbook-text, .handbook-way",
  )) {
    repeated.remove();
  }
  return make("div", "handbook-scene-reason", ...clone.childNodes);
}

/** Returns the options of a question or step, each with its judgement and reason. */
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

/** Elements for the stage, made of copies of what is printed. */

import { copy } from "../quiz/printed";

export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  className: string,
  ...content: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  element.className = className;
  element.append(...content);
  return element;
}

/** Copies the first element that a selector names; nothing when there is none. */
export function copied(root: ParentNode, selector: string): Element[] {
  const found = root.querySelector(selector);
  return found ? [copy(found)] : [];
}

/** Copies what is inside an element. */
export function contentOf(element: Element): Node[] {
  return [...copy(element).childNodes];
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

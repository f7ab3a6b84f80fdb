/** Parts of the printed page, and copies of them. */

/** Clones a printed element. Ids stay with the original: a page holds each once. */
export function copy(original: Element): Element {
  const clone = original.cloneNode(true) as Element;
  for (const element of [clone, ...clone.querySelectorAll("[id]")]) element.removeAttribute("id");
  return clone;
}

/** Finds a part that the printed HTML must have. */
export function part<Kind extends Element>(root: ParentNode, selector: string): Kind {
  const found = root.querySelector<Kind>(selector);
  if (!found) throw new Error(`handbook: no ${selector}`);
  return found;
}

/** Finds all parts that a selector names; there must be one. */
export function parts<Kind extends Element>(root: ParentNode, selector: string): Kind[] {
  const found = [...root.querySelectorAll<Kind>(selector)];
  if (found.length === 0) throw new Error(`handbook: no ${selector}`);
  return found;
}

/** Gives a selector of the element with this value in a `data-*` attribute. */
export function named(attribute: string, value: string): string {
  return `[data-${attribute}="${CSS.escape(value)}"]`;
}

/** The printed words of an element, as one line. */
export function line(element: Element): string {
  return (element.textContent ?? "").replace(/\s+/g, " ").trim();
}

/** Makes an element with a class and content. */
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

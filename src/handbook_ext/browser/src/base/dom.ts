/** Finds parts of the printed page, and copies them. */

/** Clones a printed element. Ids stay with the original, as they must be unique. */
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

/** Finds all parts that match a selector; throws when there are none. */
export function parts<Kind extends Element>(root: ParentNode, selector: string): Kind[] {
  const found = [...root.querySelectorAll<Kind>(selector)];
  if (found.length === 0) throw new Error(`handbook: no ${selector}`);
  return found;
}

/** Returns a selector for the element with this value in a `data-*` attribute. */
export function named(attribute: string, value: string): string {
  return `[data-${attribute}="${CSS.escape(value)}"]`;
}

/** Returns the text of an element on one line. */
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

/** Copies the first element that matches a selector; returns an empty list when there is none. */
export function copied(root: ParentNode, selector: string): Element[] {
  const found = root.querySelector(selector);
  return found ? [copy(found)] : [];
}

/** Copies what is inside an element. */
export function contentOf(element: Element): Node[] {
  return [...copy(element).childNodes];
}

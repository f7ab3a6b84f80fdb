/** Clones a printed element. Ids stay with the original: a page holds each once. */
export function copy(original: Element): Element {
  const clone = original.cloneNode(true) as Element;
  for (const element of [clone, ...clone.querySelectorAll("[id]")]) element.removeAttribute("id");
  return clone;
}

/** Finds a part that the printed HTML must have. */
export function part<Kind extends Element>(root: ParentNode, selector: string): Kind {
  const found = root.querySelector<Kind>(selector);
  if (!found) throw new Error(`handbook-quiz: no ${selector}`);
  return found;
}

/**
 * Returns the sections on a page, in order. Themes that print headings without sections around them
 * get those: from each heading of the second level to the next, or to a page's foot.
 */
export function sectionsOf(page: Element): HTMLElement[] {
  const printed = [...page.querySelectorAll<HTMLElement>(":scope > section")];
  if (printed.length > 0) return printed;
  return [...page.querySelectorAll<HTMLElement>(":scope > h2")].map(gather);
}

function gather(heading: HTMLElement): HTMLElement {
  const section = document.createElement("section");
  // The section is what an address names.
  section.id = heading.id;
  heading.removeAttribute("id");
  heading.before(section);
  section.append(heading);
  for (let next = section.nextSibling; next && !isEnd(next); next = section.nextSibling) {
    section.append(next);
  }
  return section;
}

function isEnd(node: Node): boolean {
  return node instanceof Element && node.matches("h1, h2, footer, .handbook-facts");
}

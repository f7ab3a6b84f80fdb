/** Where in the form something was found: what its field is called, and the way there. */

import { controlOf, type Path } from "./fields";
import type { Form } from "./form";

/** Returns what a field is called, with the rows that it is in. */
export function nameOf(field: HTMLElement): string {
  const label = field.querySelector(":scope > :is(.handbook-scenario-label, legend, summary)");
  const own = label?.querySelector(".handbook-scenario-name") ?? label;
  const names = own?.textContent ? [own.textContent.trim()] : [];
  for (
    let row = field.closest("[data-row]");
    row;
    row = row.parentElement?.closest("[data-row]") ?? null
  ) {
    const legend = row.querySelector(":scope > legend")?.textContent;
    if (legend && legend !== names[0]) names.unshift(legend);
  }
  return names.join(" – ");
}

function ancestors(element: Element): HTMLDetailsElement[] {
  const found: HTMLDetailsElement[] = [];
  for (
    let each = element.closest("details");
    each;
    each = each.parentElement?.closest("details") ?? null
  )
    found.push(each);
  return found;
}

/** Moves focus to the field that a path leads to, and opens what it is folded in. */
export function goTo(form: Form, path: Path): void {
  const field = form.find(path);
  if (!field) return;
  for (const fold of ancestors(field)) fold.open = true;
  field.scrollIntoView({ block: "center" });
  controlOf(field).focus({ preventScroll: true });
}

import { make } from "../base/dom";
import type { Finding } from "./finding";
import type { FindingWords } from "./finding-words";
import type { Form } from "./form";
import { isAsked } from "./waved";

const ANSWERS = "handbook-scenario-waves";

/** Says at each field what was found in it; below it are the buttons that `wave` makes for questions to the writer. */
export function markFields(
  form: Form,
  shown: readonly Finding[],
  words: FindingWords,
  wave: (finding: Finding) => HTMLElement,
): void {
  const said = new Map<HTMLElement, string[]>();
  const asked = new Map<HTMLElement, HTMLElement[]>();
  for (const finding of shown) {
    const field = form.find(finding.path);
    const place = field?.querySelector<HTMLElement>("[data-fault]");
    if (!field || place?.parentElement?.closest("[data-field]") !== field) continue;
    said.set(place, [...(said.get(place) ?? []), words.of(finding)]);
    if (isAsked(finding)) asked.set(field, [...(asked.get(field) ?? []), wave(finding)]);
  }
  for (const place of form.element.querySelectorAll<HTMLElement>("[data-fault]")) {
    const lines = said.get(place) ?? [];
    if (place.hidden !== (lines.length === 0)) place.hidden = lines.length === 0;
    const text = lines.join("\n");
    if (place.textContent !== text) place.textContent = text;
  }
  answer(form.element, asked);
}

/** Keeps the buttons that stay the same, and with them focus. */
function answer(form: Element, asked: ReadonlyMap<HTMLElement, HTMLElement[]>): void {
  for (const old of form.querySelectorAll(`.${ANSWERS}`)) {
    const field = old.previousElementSibling;
    if (!(field instanceof HTMLElement && asked.has(field))) old.remove();
  }
  for (const [field, buttons] of asked) {
    const now = make("div", ANSWERS, ...unique(buttons));
    const old = field.nextElementSibling;
    if (!old?.matches(`.${ANSWERS}`)) field.after(now);
    else if (!old.isEqualNode(now)) old.replaceWith(now);
  }
}

/** The same words twice in a field are waved off together. */
function unique(buttons: readonly HTMLElement[]): HTMLElement[] {
  return [...new Map(buttons.map((each) => [each.textContent, each])).values()];
}

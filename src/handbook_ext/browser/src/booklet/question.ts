import { copied, copy, line, make } from "../base/dom";

/** What is only for answering on screen. */
const SCREEN =
  "script, .handbook-actions, .handbook-confidence, .handbook-verdict, .handbook-move, .visually-hidden, button";

/** Copies a part of a printed question, without what only works on screen. */
function taken(original: Element): Element {
  const clone = copy(original);
  for (const element of clone.querySelectorAll(SCREEN)) element.remove();
  for (const element of [clone, ...clone.querySelectorAll("[aria-describedby]")])
    element.removeAttribute("aria-describedby");
  return clone;
}

/** Returns the situation and the prompt. */
export function situationOf(form: HTMLFormElement): Element[] {
  const situation = copied(form, ".handbook-situation");
  const legend = form.querySelector(".handbook-answer > legend");
  // Each step of a branch has a prompt of its own.
  if (!legend || form.querySelector(".handbook-steps")) return situation;
  const prompt = make("p", "handbook-booklet-prompt", ...taken(legend).childNodes);
  prompt.querySelector(".handbook-hint")?.remove();
  return [...situation, prompt];
}

/** Returns the answer part, with boxes and lines to write on instead of controls. */
export function answerOf(form: HTMLFormElement): Element {
  const original = form.querySelector(".handbook-steps") ?? form.querySelector(".handbook-answer");
  const answer = original ? taken(original) : make("div", "");
  for (const input of answer.querySelectorAll("input")) {
    const isWritten = input.type !== "radio" && input.type !== "checkbox";
    const place = make("span", isWritten ? "handbook-line" : "handbook-box");
    if (!isWritten) place.dataset.kind = input.type;
    input.replaceWith(place);
  }
  for (const item of answer.querySelectorAll("fieldset.handbook-item")) showSorting(item);
  for (const area of answer.querySelectorAll("textarea"))
    area.replaceWith(make("div", "handbook-lines"));
  for (const way of form.querySelectorAll<HTMLElement>(".handbook-key-step .handbook-way"))
    showWay(answer, way);
  return answer;
}

/** Puts an item beside its categories. */
function showSorting(item: Element): void {
  const legend = item.querySelector("legend");
  const words = make("span", "", ...(legend?.childNodes ?? []));
  legend?.remove();
  const categories = make("span", "handbook-categories", ...item.children);
  item.replaceWith(make("div", "handbook-sorting", words, categories));
}

/** Adds to an option which step comes next; on screen that is in the key only. */
function showWay(answer: Element, way: HTMLElement): void {
  const step = way.closest<HTMLElement>(".handbook-key-step")?.dataset.step ?? "";
  const option = way.closest<HTMLElement>("li")?.dataset.option ?? "";
  const found = answer.querySelector(
    `[data-step="${CSS.escape(step)}"] [data-option="${CSS.escape(option)}"] .handbook-text`,
  );
  found?.append(make("span", "handbook-way", ` → ${way.textContent?.trim()}`));
}

/** Returns the titles of the rules that the reasons rest on, the question's own first. */
export function rulesOf(form: HTMLFormElement, own: string): string {
  const links = form.querySelectorAll(".handbook-key .handbook-basis a");
  return [...new Set([own, ...[...links].map(line)])].join(", ");
}

/** Returns how each row is judged and why; the rules are named above it, once. */
export function keyOf(form: HTMLFormElement): Element[] {
  const key = form.querySelector(".handbook-key");
  if (!key) return [];
  const clone = taken(key);
  clone.querySelector("summary")?.remove();
  for (const reported of clone.querySelectorAll(".handbook-way, .handbook-basis"))
    reported.remove();
  return [...clone.children];
}

/** Returns what the group can discuss afterwards. */
export function discussionOf(form: HTMLFormElement): Element[] {
  return copied(form, ".handbook-discuss");
}

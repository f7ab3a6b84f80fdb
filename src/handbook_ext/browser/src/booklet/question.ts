import { copied, copy, line, make } from "../base/dom";

/** What belongs to answering on a screen, and to no sheet of paper. */
const SCREEN =
  "script, .handbook-actions, .handbook-confidence, .handbook-verdict, .handbook-move, .visually-hidden, button";

/** Copies a part of a printed question, without what only works on a screen. */
function taken(original: Element): Element {
  const clone = copy(original);
  for (const element of clone.querySelectorAll(SCREEN)) element.remove();
  for (const element of [clone, ...clone.querySelectorAll("[aria-describedby]")])
    element.removeAttribute("aria-describedby");
  return clone;
}

/** What happened, and what is asked about it in a few words. */
export function situationOf(form: HTMLFormElement): Element[] {
  const situation = copied(form, ".handbook-situation");
  const legend = form.querySelector(".handbook-answer > legend");
  if (!legend || form.dataset.type === "branch") return situation;
  const prompt = make("p", "handbook-booklet-prompt", ...taken(legend).childNodes);
  prompt.querySelector(".handbook-hint")?.remove();
  return [...situation, prompt];
}

/** What is answered, with boxes and lines to write on in place of controls. */
export function answerOf(form: HTMLFormElement): Element {
  const original = form.querySelector(".handbook-steps") ?? form.querySelector(".handbook-answer");
  const answer = original ? taken(original) : make("div", "");
  for (const input of answer.querySelectorAll("input")) {
    const box = make("span", "handbook-box");
    box.dataset.kind = input.type;
    input.replaceWith(box);
  }
  for (const item of answer.querySelectorAll("fieldset.handbook-item")) showSorting(item);
  for (const area of answer.querySelectorAll("textarea"))
    area.replaceWith(make("div", "handbook-lines"));
  for (const way of form.querySelectorAll<HTMLElement>(".handbook-key-step .handbook-way"))
    showWay(answer, way);
  return answer;
}

/** On paper an item stands beside its categories. */
function showSorting(item: Element): void {
  const legend = item.querySelector("legend");
  const words = make("span", "", ...(legend?.childNodes ?? []));
  legend?.remove();
  const categories = make("span", "handbook-categories", ...item.children);
  item.replaceWith(make("div", "handbook-sorting", words, categories));
}

/** On paper a choice says which step comes next; on a screen that is in the key alone. */
function showWay(answer: Element, way: HTMLElement): void {
  const step = way.closest<HTMLElement>(".handbook-key-step")?.dataset.step ?? "";
  const option = way.closest<HTMLElement>("li")?.dataset.option ?? "";
  const found = answer.querySelector(
    `[data-step="${CSS.escape(step)}"] [data-option="${CSS.escape(option)}"] .handbook-text`,
  );
  found?.append(make("span", "handbook-way", ` → ${way.textContent?.trim()}`));
}

/** The titles of the rules that the reasons rest on, that of the question first. */
export function rulesOf(form: HTMLFormElement, own: string): string {
  const links = form.querySelectorAll(".handbook-key .handbook-basis a");
  return [...new Set([own, ...[...links].map(line)])].join(", ");
}

/** How each answer is judged and why; the rules that it rests on are told above it, once. */
export function keyOf(form: HTMLFormElement): Element[] {
  const key = form.querySelector(".handbook-key");
  if (!key) return [];
  const clone = taken(key);
  clone.querySelector("summary")?.remove();
  for (const reported of clone.querySelectorAll(".handbook-way, .handbook-basis"))
    reported.remove();
  return [...clone.children];
}

/** What the group can talk about afterwards. */
export function discussionOf(form: HTMLFormElement): Element[] {
  return copied(form, ".handbook-discuss");
}

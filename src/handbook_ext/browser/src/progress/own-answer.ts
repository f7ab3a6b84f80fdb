import { copy, line, named, part } from "../base/dom";
import type { Verdict } from "../types/verdict";
import { mark, paragraph, results } from "../types/verdict-view";
import type { KeptAnswer } from "./kept";

/**
 * Shows what the reader answered and how each part was judged, copied from the key; where nothing is
 * printed to choose from, in the reader's own words.
 * What they did not choose is not revealed, so that the question can be tried again.
 */
export function viewAnswer(
  form: HTMLFormElement,
  { response }: KeptAnswer,
  verdict: Verdict,
  marks: ParentNode,
): HTMLElement {
  const categories = new Map(response.filter(isPair));
  const isWritten = !form.querySelector(`${ANSWER} [data-option]`);
  const words = (id: string) => {
    if (isWritten) return response.filter((each) => typeof each === "string").join(" ");
    const answer = part(form, verdict.path ? inStep(id) : `${ANSWER} ${named("option", id)}`);
    return chosenWords(answer, categories.get(id));
  };
  const chosen = verdict.items.filter((item) => item.chosen);
  const rows = chosen.map(({ id, state }) => {
    const row = document.createElement("li");
    if (verdict.path?.at(-1) === id) {
      // An end of a branch has a mark with its own text.
      const end = part(form, `.handbook-key-end${named("end", id)} .handbook-mark`);
      row.append(copy(end));
      return row;
    }
    row.append(mark(state, marks), " ", paragraph("handbook-own", words(id)));
    return row;
  });
  return results(rows);
}

const ANSWER = "fieldset.handbook-answer";

/** The letter in an item such as `first.a` of a branch. */
function inStep(id: string): string {
  const at = id.lastIndexOf(".");
  return `${named("step", id.slice(0, at))} .handbook-option${named("option", id.slice(at + 1))}`;
}

function chosenWords(answer: Element, category: string | undefined): string {
  const text = line(part(answer, ".handbook-text"));
  if (category === undefined) return text;
  const input = part<HTMLInputElement>(answer, `input[value="${CSS.escape(category)}"]`);
  return `${text} – ${line(part(input.labels?.[0] ?? input, "span"))}`;
}

function isPair(value: unknown): value is [string, string] {
  return Array.isArray(value) && value.length === 2;
}

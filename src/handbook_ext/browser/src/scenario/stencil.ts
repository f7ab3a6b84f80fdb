import { part } from "../base/dom";
import { type Help, Parts } from "../stencil/parts";
import { textOf, type Written } from "../stencil/written";
import { STENCILS } from "../types/stencils";

const PREFIX = /\bstencil-[a-z]+/g;

/**
 * Fills a copy of a printed stencil with a written question, and returns it; the ids in it begin with
 * `id`. The parts that a form has once for each row are copied from the stencil's first; see the
 * contract in `docs-dev/architecture.md`.
 */
export function fillStencil(
  stencil: HTMLFormElement,
  question: Written,
  id: string,
  help: Help,
): HTMLFormElement {
  const form = stencil.cloneNode(true) as HTMLFormElement;
  const { type = "" } = form.dataset;
  const fill = STENCILS[type];
  if (!fill) throw new Error(`handbook-scenario: no stencil of type "${type}"`);
  const parts = new Parts(question, help);
  for (const element of [form, ...form.querySelectorAll("*")]) rename(element, id);
  for (const title of form.querySelectorAll(".handbook-question-title, .handbook-called")) {
    parts.text(title as HTMLElement, help.say("title"));
  }
  form.querySelector(".handbook-audience")?.remove();
  parts.blocks(part(form, ".handbook-situation"), textOf(question, "situation"));
  const data = fill({ form, question, parts, help });
  part(form, ".handbook-data").textContent = JSON.stringify({ id, type, ...data });
  return form;
}

function rename(element: Element, id: string): void {
  for (const name of ["id", "aria-describedby", "data-question", "name"]) {
    const value = element.getAttribute(name);
    if (value?.includes("stencil-")) element.setAttribute(name, value.replace(PREFIX, id));
  }
}

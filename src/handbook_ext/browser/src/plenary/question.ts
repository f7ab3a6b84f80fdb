import { copy, named, part, parts } from "../quiz/printed";
import { contentOf, copied, make, prompt, reasons } from "./build";
import { Part, type PartKey } from "./part";
import type { Say } from "./words";

type Answer = PartKey & { readonly content: readonly HTMLElement[] };

/** How the answer of each type is shown, and what its key adds. */
const ANSWERS: Readonly<Record<string, (form: HTMLFormElement, say: Say) => Answer>> = {
  single: options,
  multiple: options,
  classify,
  order,
  spot,
  reflect,
};

/** Builds what a room sees of a question; throws when its type is unknown or a part is missing. */
export function buildQuestion(form: HTMLFormElement, say: Say): Part {
  const { type = "" } = form.dataset;
  const build = ANSWERS[type];
  if (!build) throw new Error(`handbook-plenary: no type of question "${type}"`);
  const answer = build(form, say);
  const situation = copied(form, ".handbook-situation");
  const side = make(
    "div",
    "handbook-scene-answer",
    ...prompt(form, { hint: type !== "reflect" }),
    ...answer.content,
  );
  return new Part(make("div", "handbook-scene-part", ...situation, side), answer);
}

/** The options of a question or step, each with its judgement and reason. */
export function optionRows(answer: ParentNode, key: ParentNode): PartKey & { list: HTMLElement } {
  const rows = parts<HTMLElement>(answer, ".handbook-option").map((option) =>
    row(option, part(key, named("option", option.dataset.option ?? ""))),
  );
  return {
    list: make("ul", "handbook-scene-rows", ...rows.map(({ element }) => element)),
    votes: rows.map(({ letter }) => letter),
    key: rows.map(({ reason }) => reason),
    states: new Map(rows.map(({ element, state }) => [element, state])),
  };
}

function row(option: HTMLElement, entry: HTMLElement) {
  const reason = reasons(entry);
  const words = [...copied(option, ".handbook-letter"), ...copied(option, ".handbook-text")];
  const element = make("li", "handbook-scene-row", ...words, reason);
  element.dataset.option = option.dataset.option;
  const letter = option.querySelector(".handbook-letter")?.textContent?.trim() ?? "";
  return { element, reason, letter, state: entry.dataset.state ?? "" };
}

function options(form: HTMLFormElement): Answer {
  const { list, ...key } = optionRows(form, part(form, ".handbook-key"));
  return { content: [list], ...key };
}

/** The room sees the categories and the items; the key adds each item's category. */
function classify(form: HTMLFormElement): Answer {
  const items = parts<HTMLElement>(form, "fieldset.handbook-item");
  const categories = [...(items[0]?.querySelectorAll(".handbook-category span") ?? [])];
  const list = categories.map((category) => make("li", "", ...contentOf(category)));
  const rows = items.map((item) =>
    row(item, part(form, `.handbook-key ${named("option", item.dataset.option ?? "")}`)),
  );
  return {
    content: [
      make("ul", "handbook-scene-categories", ...list),
      make("ul", "handbook-scene-rows", ...rows.map(({ element }) => element)),
    ],
    key: rows.map(({ reason }) => reason),
  };
}

/** The room sees the items as shuffled; the key has them in their right order. */
function order(form: HTMLFormElement): Answer {
  const item = (words: Element, ...more: Node[]) => {
    const shown = [...copied(words, ".handbook-letter"), ...copied(words, ".handbook-text")];
    return make("li", "handbook-scene-row", ...shown, ...more);
  };
  const items = parts(form, ".handbook-order > .handbook-item").map((words) => item(words));
  const shuffled = make("ul", "handbook-scene-rows", ...items);
  const entries = parts(form, ".handbook-key li").map((entry) => item(entry, reasons(entry)));
  const right = make("ol", "handbook-scene-rows handbook-scene-order", ...entries);
  return { content: [shuffled, right], key: [right], covered: [shuffled] };
}

/** The room sees the post in lettered pieces; the key marks those that should be changed. */
function spot(form: HTMLFormElement, say: Say): Answer {
  const entries = new Map(
    parts<HTMLElement>(form, ".handbook-key li").map((entry) => [entry.dataset.option, entry]),
  );
  const pieces = parts<HTMLElement>(form, ".handbook-segment").map((segment) => {
    const letter = (segment.dataset.option ?? "").toUpperCase();
    const name = make("span", "handbook-letter", letter);
    const element = make(
      "span",
      "handbook-scene-piece",
      name,
      " ",
      ...copied(segment, ".handbook-text"),
    );
    const entry = entries.get(segment.dataset.option);
    const fault = entry ? [make("strong", "handbook-scene-fault", ` ${say("fault")} `)] : [];
    element.append(...fault);
    return { element, letter, entry, fault };
  });
  const post = make("div", "handbook-post", ...pieces.flatMap(({ element }) => [element, " "]));
  const faults = pieces.filter(({ entry }) => entry !== undefined);
  const why = [...entries.values()].map((entry) => {
    const words = [...copied(entry, ".handbook-letter"), ...copied(entry, ".handbook-text")];
    return make("li", "handbook-scene-row", ...words, reasons(entry));
  });
  const list = make("ul", "handbook-scene-rows", ...why);
  return {
    content: [post, list],
    votes: pieces.map(({ letter }) => letter),
    key: [list, ...pieces.flatMap(({ fault }) => fault)],
    states: new Map(faults.map(({ element }) => [element, "risky"])),
  };
}

/** The room talks; the key is what good answers hold. */
function reflect(form: HTMLFormElement): Answer {
  const points = copy(part(form, ".handbook-points"));
  const list = make("ul", "handbook-points handbook-scene-points", ...points.childNodes);
  return { content: [list], key: [list] };
}

import { part } from "../base/dom";
import { controlOf, type Path, readFields, rowsIn } from "./fields";

/** The most characters of a text that names a choice. */
const NAME_LENGTH = 40;
/** Before the name of a list, as a choice: a new row of it. */
export const NEW = "+";

type Find = (path: Path) => HTMLElement | undefined;

/** Offers a choice what the question has by now: steps and ends by their numbers, or categories. */
export function offer(field: HTMLElement, find: Find): void {
  const select = controlOf(field) as HTMLSelectElement;
  const lists = (field.dataset.of ?? "").split(" ");
  // A choice within a step leads on from it, if need be to one that is not there yet.
  const own = field.closest<HTMLElement>("[data-kind=named] > [data-rows] > [data-row]");
  const known = [
    ...lists.flatMap((list) => choices(find([list]))),
    ...(own ? lists.map((list) => [NEW + list, wordsOfNew(find([list]))] as const) : []),
  ].filter(([name]) => name !== own?.dataset.name);
  const [first, ...old] = [...select.options];
  // Renaming a category takes along what belongs in it. A branch begins with its first step.
  const isSameCount = old.length === known.length && field.dataset.of === "categories";
  const isStart = field.dataset.of === "steps";
  const { value, selectedIndex } = select;
  const options = known.map(([name, words]) => new Option(words, name));
  select.replaceChildren(...(first ? [first] : []), ...options);
  if (isSameCount) select.selectedIndex = selectedIndex;
  else if (known.some(([name]) => name === value)) select.value = value;
  else select.selectedIndex = isStart && options.length > 0 ? 1 : 0;
  // With a single step there is nothing to choose.
  if (isStart) field.hidden = options.length < 2;
}

function choices(list: HTMLElement | undefined): (readonly [string, string])[] {
  if (!list) return [];
  return rowsIn(list).flatMap((row) => {
    if (list.dataset.kind === "texts") {
      const text = String(readFields(row)[""] ?? "");
      return text === "" ? [] : [[text, text] as const];
    }
    const { prompt, text } = readFields(row);
    const words = String(prompt ?? text ?? "").slice(0, NAME_LENGTH);
    const name = part(row, "legend").textContent ?? "";
    return [[row.dataset.name ?? "", words === "" ? name : `${name}: ${words}`] as const];
  });
}

/** What the button says that adds a row to a list. */
function wordsOfNew(list: HTMLElement | undefined): string {
  const button = list?.querySelector(":scope > .handbook-buttons > [name=add]");
  return button?.textContent?.trim() ?? "";
}

import { fieldsOf, type Path, rowsIn } from "./fields";

/** A text of the question, and where it is. */
export interface WrittenText {
  readonly path: Path;
  readonly text: string;
}

/** Returns all that is written as text in a part of the form. */
export function textsIn(scope: Element, around: Path = []): WrittenText[] {
  return fieldsOf(scope).flatMap((field) => {
    const { field: key = "" } = field.dataset;
    const path = key === "" ? around : [...around, key];
    const isText = field.dataset.kind === "text";
    const area = isText ? field.querySelector("textarea") : null;
    if (area) return [{ path, text: area.value }];
    if (!field.querySelector(":scope > [data-rows]")) return [];
    return rowsIn(field).flatMap((row, place) =>
      textsIn(row, [...path, row.dataset.name ?? place]),
    );
  });
}

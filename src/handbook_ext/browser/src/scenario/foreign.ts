/** What a file has that the form has no place for, and so would lose. */

import { isRecord, isTexts } from "../base/json";
import type { Written } from "../stencil/written";
import { fieldsOf, recordOf, rowsIn } from "./fields";

/** Returns the keys that are lost when these parts of the form are filled with a question; in rows, after those of their lists: `options.mood`. */
export function foreignKeys(scopes: readonly Element[], values: Written): string[] {
  const fields = new Map(scopes.flatMap(fieldsOf).map((field) => [field.dataset.field, field]));
  const found = Object.entries(values).flatMap(([key, value]) => {
    const field = fields.get(key);
    const lost = field ? foreignIn(field, value) : taken(isEmpty(value));
    return lost.map((inner) => key + inner);
  });
  return [...new Set(found)];
}

/** Returns what a field does not take of a value: an empty text for the value itself, and the keys in its rows. */
function foreignIn(field: HTMLElement, value: unknown): string[] {
  const rows = rowsIn(field);
  const inRows = (all: readonly unknown[]) =>
    all.flatMap((row, place) => {
      const scope = rows[place];
      const keys = scope ? foreignKeys([scope], recordOf(row)) : [""];
      return keys.map((key) => (key === "" ? "" : `.${key}`));
    });
  switch (field.dataset.kind) {
    case "flag":
      return taken(typeof value === "boolean");
    case "words": {
      const words = [...field.querySelectorAll("input")].map((input) => input.value);
      return taken(
        isEmpty(value) || (isTexts(value) && value.every((each) => words.includes(each))),
      );
    }
    case "texts":
      return taken(isEmpty(value) || isTexts(value));
    case "rows":
      return Array.isArray(value) ? inRows(value) : taken(isEmpty(value));
    case "named":
      return isRecord(value) ? inRows(Object.values(value)) : taken(isEmpty(value));
    default:
      return taken(isEmpty(value) || typeof value === "string");
  }
}

function taken(isTaken: boolean): string[] {
  return isTaken ? [] : [""];
}

/** Whether nothing is lost with a value, whatever the field takes. */
function isEmpty(value: unknown): boolean {
  return value === "" || (Array.isArray(value) && value.length === 0);
}

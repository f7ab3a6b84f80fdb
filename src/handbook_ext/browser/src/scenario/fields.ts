/** The fields of the form: each is read into plain data, and filled from it. */

import { part } from "../base/dom";
import { isRecord, isTexts } from "../base/json";
import type { Written } from "../stencil/written";
import { clean } from "./file";
import { slug } from "./slug";

export type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;
/** Keys and positions that lead to a field. */
export type Path = readonly (string | number)[];

const SCOPE = "[data-fields], [data-row]";

/** Returns the fields that belong to a part of the form itself, not to rows in it. */
export function fieldsOf(scope: Element): HTMLElement[] {
  const all = [...scope.querySelectorAll<HTMLElement>("[data-field]")];
  return all.filter((field) => field.parentElement?.closest(SCOPE) === scope);
}

export function rowsIn(list: Element): HTMLElement[] {
  return [...list.querySelectorAll<HTMLElement>(":scope > [data-rows] > [data-row]")];
}

/** How many rows a list has at the least, also when nothing is written in them. */
export const FEWEST_ROWS = 2;

/**
 * Reads the fields of a part of the form; what is empty is left out. As a question, an empty field has what its
 * form promises instead, and rows at the end in which nothing is written are not there.
 */
export function readFields(scope: Element, asQuestion = false): Written {
  const entries = fieldsOf(scope).map((field) => [
    field.dataset.field ?? "",
    readField(field, asQuestion),
  ]);
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

function readField(field: HTMLElement, asQuestion: boolean): unknown {
  const rows = () => rowsIn(field).map((row) => readFields(row, asQuestion));
  const written = (all: readonly unknown[]) => (asQuestion ? withoutBlank(all) : all);
  switch (field.dataset.kind) {
    case "flag":
      return part<HTMLInputElement>(field, "input").checked;
    case "words": {
      const ticked = field.querySelectorAll<HTMLInputElement>("input:checked");
      return ticked.length > 0 ? [...ticked].map(({ value }) => value) : undefined;
    }
    case "texts":
      return written(rows().map((row) => row[""] ?? ""));
    case "rows":
      return written(rows().map((row) => asRow(row, field.dataset.field)));
    case "named":
      return Object.fromEntries(rows().map((row, at) => [rowsIn(field)[at]?.dataset.name, row]));
    default: {
      const otherwise = asQuestion ? field.dataset.otherwise : undefined;
      return clean(controlOf(field).value) || otherwise || undefined;
    }
  }
}

/** Leaves out the rows at the end in which nothing is written, but for as many as a list must have. */
function withoutBlank(rows: readonly unknown[]): readonly unknown[] {
  let count = rows.length;
  while (count > FEWEST_ROWS && isBlank(rows[count - 1])) count -= 1;
  return rows.slice(0, count);
}

function isBlank(value: unknown): boolean {
  if (isRecord(value) || Array.isArray(value)) return Object.values(value).every(isBlank);
  return value === undefined || value === "" || value === false;
}

/** A segment without a fault is only its text. */
function asRow(row: Written, list: string | undefined): unknown {
  return list === "segments" && row.fault === undefined ? (row.text ?? "") : row;
}

export function controlOf(field: Element): Control {
  return part<Control>(field, "input, textarea, select");
}

/** Fills the fields of a part of the form; what is not given is emptied. */
export function fillFields(scope: Element, values: Written): void {
  for (const field of fieldsOf(scope)) fillField(field, values[field.dataset.field ?? ""]);
}

function fillField(field: HTMLElement, value: unknown): void {
  switch (field.dataset.kind) {
    case "flag":
      part<HTMLInputElement>(field, "input").checked = value === true;
      break;
    case "words": {
      const words = isTexts(value) ? value : [];
      for (const input of field.querySelectorAll("input"))
        input.checked = words.includes(input.value);
      if (field instanceof HTMLDetailsElement) field.open = words.length > 0;
      break;
    }
    case "texts":
      fillRows(field, Array.isArray(value) ? value.map((text) => ["", { "": text }]) : []);
      break;
    case "rows":
      fillRows(field, Array.isArray(value) ? value.map((row) => ["", recordOf(row)]) : []);
      break;
    case "named":
      fillRows(
        field,
        isRecord(value) ? Object.entries(value).map(([name, row]) => [name, recordOf(row)]) : [],
      );
      break;
    default:
      fillControl(controlOf(field), typeof value === "string" ? value : "");
  }
}

/** Returns a row as a record: one that is only a text has nothing else. */
export function recordOf(row: unknown): Written {
  return isRecord(row) ? row : { text: row };
}

function fillControl(control: Control, value: string): void {
  // Filled before it knows its choices, or with one that the handbook lacks: it stays visible.
  if (
    control instanceof HTMLSelectElement &&
    ![...control.options].some((each) => each.value === value)
  ) {
    control.add(new Option(value, value));
  }
  control.value = value;
}

function fillRows(list: HTMLElement, rows: readonly (readonly [string, Written])[]): void {
  part(list, ":scope > [data-rows]").replaceChildren();
  for (const [name, values] of rows) fillFields(addRow(list, name), values);
}

/** Adds an empty row at the end of a list; one with a name gets a new one unless it is given. */
export function addRow(list: HTMLElement, name = ""): HTMLElement {
  const { content } = part<HTMLTemplateElement>(list, ":scope > template");
  const row = part<HTMLElement>(content, "[data-row]").cloneNode(true) as HTMLElement;
  if (list.dataset.kind === "named") row.dataset.name = name || newName(list);
  for (const inner of row.querySelectorAll<HTMLElement>("[data-start]")) startRows(inner);
  part(list, ":scope > [data-rows]").append(row);
  return row;
}

/** Gives an empty list the rows that a new question starts with. */
export function startRows(list: HTMLElement): void {
  if (rowsIn(list).length > 0) return;
  for (let count = Number(list.dataset.start ?? 0); count > 0; count -= 1) addRow(list);
}

/** Returns an unused name for a step or end, by what its row is called: `steg-2`. */
function newName(list: HTMLElement): string {
  const taken = rowsIn(list).map((row) => row.dataset.name);
  const named = (number: number) =>
    slug((list.dataset.rowName ?? "").replace("{number}", `${number}`));
  let number = taken.length + 1;
  while (taken.includes(named(number))) number += 1;
  return named(number);
}

/** Finds the field or row that a path leads to, or the nearest around it. */
export function findField(scopes: readonly Element[], path: Path): HTMLElement | undefined {
  const [key, ...rest] = path;
  const field = scopes.flatMap(fieldsOf).find((each) => each.dataset.field === key);
  if (!field || rest.length === 0) return field;
  const [which, ...inner] = rest;
  const rows = rowsIn(field);
  const row = rows.find((each, place) => place === which || each.dataset.name === which);
  if (!row) return field;
  return (
    findField([row], inner.length > 0 ? inner : field.dataset.kind === "texts" ? [""] : []) ?? row
  );
}

import { newSeed } from "../base/seed";

/** What is to be shown: a rule's questions, a draw, or a list of questions. */
export type Selection =
  | { readonly kind: "rule"; readonly rule: string }
  | {
      readonly kind: "draw";
      readonly seed: string;
      readonly role: string;
      /** Undefined for all. */
      readonly length: number | undefined;
    }
  | { readonly kind: "list"; readonly ids: readonly string[] };

/** A selection, and the number of the question shown, from 1. */
export interface Place {
  readonly selection: Selection;
  readonly number: number;
}

const ALL = "alle";
const USUAL_LENGTH = 6;

/** Parses the part of an address after `#`; undefined when it selects nothing. */
export function readPlace(hash: string): Place | undefined {
  const asked = new URLSearchParams(hash.replace(/^#/, ""));
  const selection = readSelection(asked);
  return selection && { selection, number: whole(asked.get("nr")) ?? 1 };
}

/** Returns the part of an address from `#` on. */
export function writePlace({ selection, number }: Place): string {
  const asked = new URLSearchParams();
  if (selection.kind === "rule") {
    asked.set("regel", selection.rule);
  } else if (selection.kind === "list") {
    asked.set("spm", selection.ids.join(","));
  } else {
    asked.set("trekning", selection.seed);
    if (selection.role) asked.set("rolle", selection.role);
    asked.set("antall", String(selection.length ?? ALL));
  }
  if (number > 1) asked.set("nr", String(number));
  return `#${asked}`.replaceAll("%2C", ",");
}

/** Reads a form of the start panel; a draw gets a seed. */
export function readForm(form: HTMLFormElement): Selection {
  const data = new FormData(form);
  const value = (name: string) => String(data.get(name) ?? "");
  if (form.dataset.start === "regel") return { kind: "rule", rule: value("regel") };
  return { kind: "draw", seed: newSeed(), role: value("rolle"), length: whole(value("antall")) };
}

function readSelection(asked: URLSearchParams): Selection | undefined {
  const rule = asked.get("regel");
  if (rule) return { kind: "rule", rule };
  const ids = asked.get("spm");
  if (ids) return { kind: "list", ids: [...new Set(ids.split(",").filter(Boolean))] };
  const seed = asked.get("trekning");
  if (!seed) return undefined;
  const count = asked.get("antall");
  const length = count === ALL ? undefined : (whole(count) ?? USUAL_LENGTH);
  return { kind: "draw", seed, role: asked.get("rolle") ?? "", length };
}

/** Parses a positive integer. */
function whole(text: string | null): number | undefined {
  return text !== null && /^[1-9]\d{0,5}$/.test(text) ? Number(text) : undefined;
}

import { Address } from "../base/addresses";
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

const ALL = "all";
const USUAL_LENGTH = 6;

/** Parses the part of an address after `#`; undefined when it selects nothing. */
export function readPlace(hash: string): Place | undefined {
  const asked = Address.read(hash);
  const selection = readSelection(asked);
  return selection && { selection, number: whole(asked.get("at")) ?? 1 };
}

/** Returns the part of an address from `#` on. */
export function writePlace({ selection, number }: Place): string {
  const asked = new Address();
  if (selection.kind === "rule") {
    asked.set("rule", selection.rule);
  } else if (selection.kind === "list") {
    asked.set("questions", selection.ids.join(","));
  } else {
    asked.set("draw", selection.seed).set("role", selection.role);
    asked.set("number", String(selection.length ?? ALL));
  }
  if (number > 1) asked.set("at", String(number));
  return `${asked}`;
}

/** Reads a form of the start panel; a draw gets a seed. */
export function readForm(form: HTMLFormElement): Selection {
  const data = new FormData(form);
  const value = (name: string) => String(data.get(name) ?? "");
  if (form.dataset.start === "rule") return { kind: "rule", rule: value("rule") };
  return { kind: "draw", seed: newSeed(), role: value("role"), length: whole(value("number")) };
}

function readSelection(asked: Address): Selection | undefined {
  const rule = asked.get("rule");
  if (rule) return { kind: "rule", rule };
  const ids = asked.get("questions");
  if (ids) return { kind: "list", ids: [...new Set(ids.split(",").filter(Boolean))] };
  const seed = asked.get("draw");
  if (!seed) return undefined;
  const count = asked.get("number");
  const length = count === ALL ? undefined : (whole(count) ?? USUAL_LENGTH);
  return { kind: "draw", seed, role: asked.get("role") ?? "", length };
}

/** Parses a positive integer. */
function whole(text: string | undefined): number | undefined {
  return text !== undefined && /^[1-9]\d{0,5}$/.test(text) ? Number(text) : undefined;
}

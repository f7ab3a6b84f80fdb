import { newSeed } from "../base/seed";

/** The parameters of a draw. They are in the address, so that others get the same questions. */
export interface Draw {
  readonly seed: string;
  readonly length: number | "all";
  /** Feedback at once, or at the end. */
  readonly way: "practice" | "test";
  /** A key of `handbook_work`, whose questions come first; empty where nothing was said. */
  readonly work: string;
}

/** Parses the part of an address after `#`; undefined when it is not a draw. */
export function readDraw(hash: string): Draw | undefined {
  const fields = new URLSearchParams(hash.replace(/^#/, ""));
  const seed = fields.get("trekning");
  const length = readLength(fields.get("antall") ?? "");
  if (!seed || length === undefined) return undefined;
  const way = fields.get("slag") === "test" ? "test" : "practice";
  return { seed, length, way, work: fields.get("arbeid") ?? "" };
}

export function writeDraw({ seed, length, way, work }: Draw): string {
  const fields = new URLSearchParams({
    trekning: seed,
    antall: length === "all" ? "alle" : String(length),
    slag: way === "test" ? "test" : "ov",
  });
  // Left out where nothing was said: older links are then the same draw.
  if (work) fields.set("arbeid", work);
  return `#${fields}`;
}

export function isSameDraw(one: Draw, other: Draw): boolean {
  return writeDraw(one) === writeDraw(other);
}

function readLength(text: string): Draw["length"] | undefined {
  if (text === "alle") return "all";
  return /^[1-9]\d{0,3}$/.test(text) ? Number(text) : undefined;
}

/** Reads the start form; the draw gets a new seed. */
export function chooseDraw(form: HTMLFormElement): Draw {
  const fields = new FormData(form);
  const length = fields.get("length");
  return {
    seed: newSeed(),
    length: length === "all" ? length : Number(length),
    way: fields.get("way") === "test" ? "test" : "practice",
    work: String(fields.get("work") ?? ""),
  };
}

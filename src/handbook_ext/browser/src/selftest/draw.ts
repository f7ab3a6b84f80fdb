import { Address } from "../base/addresses";
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
  const address = Address.read(hash);
  const seed = address.get("draw");
  const length = readLength(address.get("number") ?? "");
  if (!seed || length === undefined) return undefined;
  const way = address.get("way") === "test" ? "test" : "practice";
  return { seed, length, way, work: address.get("work") ?? "" };
}

export function writeDraw({ seed, length, way, work }: Draw): string {
  const address = new Address().set("draw", seed).set("number", String(length));
  // Work is left out where nothing was said: older links are then the same draw.
  return `${address.set("way", way).set("work", work)}`;
}

export function isSameDraw(one: Draw, other: Draw): boolean {
  return writeDraw(one) === writeDraw(other);
}

function readLength(text: string): Draw["length"] | undefined {
  if (text === "all") return text;
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

import type { Host } from "../base/host";
import type { Engine } from "../client/engine";
import { DocumentSheet } from "./document";
import type { Form } from "./form";
import { ComposedTexts } from "./texts";

/** What an outcome works with. */
export interface Pieces {
  readonly root: HTMLElement;
  /** Finds the printed parts of the tool, and says its words. */
  readonly host: Host;
  readonly form: Form;
  /** The tool's name, for the names of files. */
  readonly name: string;
  /** Aborted when the element leaves the page. */
  readonly signal: AbortSignal;
}

/** Something that is made of the answers. */
export interface Outcome {
  /**
   * Shows what the answers make now. May ask the engine; rejects when it does not answer, which
   * the tool then tells.
   */
  show(engine: Pick<Engine, "ask">): Promise<void> | void;
}

/** Each kind of outcome by what the build prints for it. */
const OUTCOMES: Readonly<Record<string, new (pieces: Pieces) => Outcome>> = {
  ".handbook-document": DocumentSheet,
  ".handbook-texts": ComposedTexts,
};

/** Makes those outcomes that the tool has. */
export function buildOutcomes(pieces: Pieces): Outcome[] {
  return Object.entries(OUTCOMES)
    .filter(([selector]) => pieces.root.querySelector(selector))
    .map(([, Kind]) => new Kind(pieces));
}

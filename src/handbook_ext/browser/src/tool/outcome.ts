import type { Host } from "../base/host";
import type { Engine } from "../client/engine";
import { DocumentSheet } from "./document";
import type { Form } from "./form";
import { ComposedTexts } from "./texts";

/** What an outcome is given. */
export interface Pieces {
  readonly root: HTMLElement;
  /** The tool's element, with its parts and texts. */
  readonly host: Host;
  readonly form: Form;
  /** The tool's name, for file names. */
  readonly name: string;
  /** Aborted when the element leaves the page. */
  readonly signal: AbortSignal;
}

/** Something made from the answers. */
export interface Outcome {
  /**
   * Shows the output for the present answers. May ask the engine; rejects when that fails, which
   * the tool then reports.
   */
  show(engine: Pick<Engine, "ask">): Promise<void> | void;
}

/** The kinds of outcomes by the selectors of what the build prints for them. */
const OUTCOMES: Readonly<Record<string, new (pieces: Pieces) => Outcome>> = {
  ".handbook-document": DocumentSheet,
  ".handbook-texts": ComposedTexts,
};

/** Makes the outcomes that the tool has. */
export function buildOutcomes(pieces: Pieces): Outcome[] {
  return Object.entries(OUTCOMES)
    .filter(([selector]) => pieces.root.querySelector(selector))
    .map(([, Kind]) => new Kind(pieces));
}

import type { Say } from "../base/words";
import type { Help, Parts } from "../stencil/parts";
import type { Written } from "../stencil/written";

/** A written question, and the printed form of its type that is to show it. */
export interface Filling {
  readonly form: HTMLFormElement;
  readonly question: Written;
  readonly parts: Parts;
  readonly help: Help;
}

/** Fills what a type has of its own in its stencil; returns the engine's data of it. */
export type FillStencil = (filling: Filling) => Written;

/** Returns what the named rows of a question are called, by their names. */
export type NameRows = (question: Written, say: Say) => ReadonlyMap<string, string>;

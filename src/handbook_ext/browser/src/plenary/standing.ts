import { isRecord } from "../base/json";

/** How far a room has come with a question: enough to come there again. */
export interface Standing {
  /** The letter chosen in each part met so far, empty where none was. */
  readonly chosen: readonly string[];
  /** What stands last shows its key. */
  readonly isRevealed: boolean;
  readonly isDiscussed: boolean;
}

/** Notes in the browser's history how far the room has come; a reload finds it there. */
export function writeStanding(handbookPlenary: Standing): void {
  history.replaceState({ handbookPlenary }, "");
}

/** Reads how far the room had come at the place that is shown, if it is known. */
export function readStanding(): Standing | undefined {
  const standing = isRecord(history.state) ? history.state.handbookPlenary : undefined;
  if (!isRecord(standing) || !Array.isArray(standing.chosen)) return undefined;
  const { chosen, isRevealed, isDiscussed } = standing;
  return {
    chosen: chosen.map(String),
    isRevealed: isRevealed === true,
    isDiscussed: isDiscussed === true,
  };
}

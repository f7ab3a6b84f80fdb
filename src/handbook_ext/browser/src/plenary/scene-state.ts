import { isRecord } from "../base/json";

/** How far a room has got with a question: enough to restore it. */
export interface SceneState {
  /** The letter chosen in each part so far, empty where none was. */
  readonly chosen: readonly string[];
  /** Whether the last part shows its key. */
  readonly isRevealed: boolean;
  readonly isDiscussed: boolean;
}

/** Stores in the browser's history how far the room has got, for a reload. */
export function writeSceneState(handbookPlenary: SceneState): void {
  history.replaceState({ handbookPlenary }, "");
}

/** Reads how far the room had got at the present place, if known. */
export function readSceneState(): SceneState | undefined {
  const state = isRecord(history.state) ? history.state.handbookPlenary : undefined;
  if (!isRecord(state) || !Array.isArray(state.chosen)) return undefined;
  const { chosen, isRevealed, isDiscussed } = state;
  return {
    chosen: chosen.map(String),
    isRevealed: isRevealed === true,
    isDiscussed: isDiscussed === true,
  };
}

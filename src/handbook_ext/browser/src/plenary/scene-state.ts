import { isRecord } from "../base/json";

/** How far a room has come with a question: enough to come there again. */
export interface SceneState {
  /** The letter chosen in each part met so far, empty where none was. */
  readonly chosen: readonly string[];
  /** What stands last shows its key. */
  readonly isRevealed: boolean;
  readonly isDiscussed: boolean;
}

/** Notes in the browser's history how far the room has come; a reload finds it there. */
export function writeSceneState(handbookPlenary: SceneState): void {
  history.replaceState({ handbookPlenary }, "");
}

/** Reads how far the room had come at the place that is shown, if it is known. */
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

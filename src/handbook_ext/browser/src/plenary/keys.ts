/** What a key press does on the stage. */
export type StageAction =
  | "next"
  | "back"
  | "reveal"
  | "skip"
  | "hands"
  | "timer"
  | "fullscreen"
  | "end"
  | "leave";

const ACTIONS: Readonly<Record<string, StageAction>> = {
  ArrowRight: "next",
  PageDown: "next",
  " ": "next",
  ArrowLeft: "back",
  PageUp: "back",
  Enter: "reveal",
  r: "reveal",
  n: "skip",
  h: "hands",
  t: "timer",
  f: "fullscreen",
  Escape: "end",
};

/**
 * Returns what a key press does; undefined when it belongs to the browser, a field or a
 * button. A presenter's remote sends PageUp and PageDown.
 */
export function actionOf(event: KeyboardEvent): StageAction | undefined {
  if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return undefined;
  const action = ACTIONS[event.key.length === 1 ? event.key.toLowerCase() : event.key];
  const target = event.target instanceof Element ? event.target : document.body;
  if (target.closest("input, select, textarea")) return action === "end" ? "leave" : undefined;
  if ([" ", "Enter"].includes(event.key) && target.closest("a, button, summary")) return undefined;
  return action;
}

/** Returns the option's letter that was pressed, in lower case as in ids. */
export function letterOf(event: KeyboardEvent): string | undefined {
  if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return undefined;
  const isField =
    event.target instanceof Element && event.target.closest("input, select, textarea");
  return !isField && /^[a-z]$/i.test(event.key) ? event.key.toLowerCase() : undefined;
}

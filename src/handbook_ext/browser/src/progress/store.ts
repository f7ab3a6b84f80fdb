import { attempt, ownKey, readOwn, removeOwn } from "../base/storage";
import { type Kept, NOTHING, parseKept, printKept } from "./kept";

/** The one key that the handbook has in the browser's storage. */
const NAME = "handbook-progress";
const KEY = ownKey(NAME);
const CHANGED = "handbook-progress-changed";

/** What was found: nothing, what is kept, or why it cannot be told. */
export type Found =
  | { readonly state: "none" | "forbidden" | "unreadable" }
  | { readonly state: "kept"; readonly kept: Kept };

/** Looks into the storage. Never throws: browsers may forbid even to ask. */
export function look(): Found {
  let text: string | null;
  try {
    text = readOwn(NAME);
  } catch {
    return { state: "forbidden" };
  }
  if (text === null) return { state: "none" };
  const kept = parseKept(text);
  return kept ? { state: "kept", kept } : { state: "unreadable" };
}

/** What is kept, when the reader has turned it on; undefined otherwise. */
export function keptNow(): Kept | undefined {
  const found = look();
  return found.state === "kept" && found.kept.isOn ? found.kept : undefined;
}

/**
 * Changes what is kept, read anew: another tab may have written since. Tells whether it
 * is written; what cannot be read is left as it is, and nothing is kept that is not on.
 */
export function change(make: (kept: Kept) => Kept): boolean {
  const kept = keptNow();
  return kept !== undefined && write(make(kept));
}

/** Turns keeping on or off. Tells whether that could be written. */
export function turn(isOn: boolean): boolean {
  const found = look();
  if (found.state === "kept") {
    return !isOn && found.kept.answers.length === 0 ? remove() : write({ ...found.kept, isOn });
  }
  return found.state === "none" && isOn && write(NOTHING);
}

/** Keeps this in the place of what was. Tells whether it could be written. */
export function write(kept: Kept): boolean {
  return keep(() => localStorage.setItem(KEY, printKept(kept)));
}

/** Removes all. Tells whether that could be done. */
export function remove(): boolean {
  return keep(() => removeOwn(NAME));
}

/** Calls back after each change, by this tab or another. */
export function watch(listener: () => void, signal?: AbortSignal): void {
  const options = signal ? { signal } : {};
  addEventListener(CHANGED, listener, options);
  addEventListener(
    "storage",
    ({ key }) => {
      // null: another tab has emptied the whole storage.
      if (key === KEY || key === null) listener();
    },
    options,
  );
  // Back on a page that the browser has kept whole: other pages may have written since.
  addEventListener("pageshow", ({ persisted }) => persisted && listener(), options);
}

/** Keeps something, and tells all who listen when it was. */
function keep(act: () => void): boolean {
  const isKept = attempt(act);
  if (isKept) dispatchEvent(new Event(CHANGED));
  return isKept;
}

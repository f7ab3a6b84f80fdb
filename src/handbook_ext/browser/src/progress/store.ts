import { Stored } from "../base/storage";
import { type Kept, NOTHING, parseKept, printKept } from "./kept";

/** Progress is stored under this one name. */
const stored = new Stored("handbook-progress", "browser");
const CHANGED = "handbook-progress-changed";

/** The result of a look: nothing, what is stored, or why that is unknown. */
export type Found =
  | { readonly state: "none" | "forbidden" | "unreadable" }
  | { readonly state: "kept"; readonly kept: Kept };

/** Looks into the storage. Never throws, though browsers may forbid access. */
export function look(): Found {
  const text = stored.read();
  if (text === undefined) return { state: "forbidden" };
  if (text === null) return { state: "none" };
  const kept = parseKept(text);
  return kept ? { state: "kept", kept } : { state: "unreadable" };
}

/** What is stored, if progress is on; otherwise undefined. */
export function keptNow(): Kept | undefined {
  const found = look();
  return found.state === "kept" && found.kept.isOn ? found.kept : undefined;
}

/**
 * Changes what is stored, after reading it anew, since another tab may have written. Returns whether
 * it was written; unreadable data is left alone, and nothing is stored while progress is off.
 */
export function change(make: (kept: Kept) => Kept): boolean {
  const kept = keptNow();
  return kept !== undefined && write(make(kept));
}

/** Turns progress on or off. Returns whether that could be written. */
export function turn(isOn: boolean): boolean {
  const found = look();
  if (found.state === "kept") {
    return !isOn && found.kept.answers.length === 0 ? remove() : write({ ...found.kept, isOn });
  }
  return found.state === "none" && isOn && write(NOTHING);
}

/** Replaces what is stored. Returns whether it could be written. */
export function write(kept: Kept): boolean {
  return report(stored.write(printKept(kept)));
}

/** Removes everything. Returns whether that could be done. */
export function remove(): boolean {
  return report(stored.remove());
}

/** Calls back after each change, in this tab or another. */
export function watch(listener: () => void, signal?: AbortSignal): void {
  const options = signal ? { signal } : {};
  addEventListener(CHANGED, listener, options);
  stored.watch(listener, signal);
  // Restored from the back/forward cache: other pages may have written since.
  addEventListener("pageshow", ({ persisted }) => persisted && listener(), options);
}

/** Notifies listeners if something was changed; returns whether it was. */
function report(isChanged: boolean): boolean {
  if (isChanged) dispatchEvent(new Event(CHANGED));
  return isChanged;
}

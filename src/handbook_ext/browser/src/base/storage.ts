/**
 * A browser's storage belongs to an origin, which may have several handbooks. So each handbook's
 * keys contain the path of its front page, which is unique on the origin. A title would not do, as
 * copies and editions of a handbook share it.
 */

// Read now: `currentScript` is null once this script has run. Scripts are in `_static`.
const { src } = document.currentScript as HTMLScriptElement;
const OWN = new URL("..", src).pathname;

export function ownKey(name: string): string {
  return `${name} ${OWN}`;
}

/**
 * Reads what the handbook stores in `localStorage`. What an earlier edition stored under the bare
 * name is moved, once. Throws where the browser forbids access.
 */
export function readOwn(name: string): string | null {
  const own = localStorage.getItem(ownKey(name));
  if (own !== null) return own;
  const old = localStorage.getItem(name);
  if (old === null) return null;
  localStorage.removeItem(name); // first, as there may be no room for both
  try {
    localStorage.setItem(ownKey(name), old);
  } catch {
    localStorage.setItem(name, old);
  }
  return old;
}

/** Removes what `readOwn` returns. */
export function removeOwn(name: string): void {
  const own = ownKey(name);
  localStorage.removeItem(localStorage.getItem(own) === null ? name : own);
}

/** Writes or removes something; returns whether the browser allowed it. */
export function attempt(act: () => void): boolean {
  try {
    act();
    return true;
  } catch {
    return false;
  }
}

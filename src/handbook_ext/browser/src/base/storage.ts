/**
 * A browser's storage belongs to a host, and a host may have several handbooks. What one keeps
 * stands under its own name: the path of its front page, which no other handbook on that host
 * has. A title would not do, for copies and editions of a handbook share it.
 */

// Read now: `currentScript` is null as soon as this script has run. Scripts lie in `_static`.
const { src } = document.currentScript as HTMLScriptElement;
const OWN = new URL("..", src).pathname;

export function ownKey(name: string): string {
  return `${name} ${OWN}`;
}

/**
 * Reads what the handbook keeps in `localStorage`. What an earlier edition kept under the bare
 * name is taken along, once: it is then gone from there. Throws where the browser forbids to ask.
 */
export function readOwn(name: string): string | null {
  const own = localStorage.getItem(ownKey(name));
  if (own !== null) return own;
  const old = localStorage.getItem(name);
  if (old === null) return null;
  localStorage.removeItem(name); // first: there may be no room for both
  try {
    localStorage.setItem(ownKey(name), old);
  } catch {
    localStorage.setItem(name, old);
  }
  return old;
}

/** Removes what `readOwn` gives. */
export function removeOwn(name: string): void {
  const own = ownKey(name);
  localStorage.removeItem(localStorage.getItem(own) === null ? name : own);
}

/** Writes or removes something; tells whether the browser let it. */
export function attempt(act: () => void): boolean {
  try {
    act();
    return true;
  } catch {
    return false;
  }
}

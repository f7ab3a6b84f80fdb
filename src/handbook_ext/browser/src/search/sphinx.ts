/** Sphinx' own search: its scripts, loaded only where ours cannot run. */

// Made by a script of Sphinx that every page has.
declare const DOCUMENTATION_OPTIONS: { SHOW_SEARCH_SUMMARY: boolean };

/** Searches for what the address asks for. Its words are in `translations.js`. */
export function searchWithSphinx(sources: readonly string[]): void {
  // Pages opened from a folder may not read each other.
  if (location.protocol === "file:") DOCUMENTATION_OPTIONS.SHOW_SEARCH_SUMMARY = false;
  for (const source of sources) {
    const script = document.createElement("script");
    script.async = false; // in the order of the list
    script.src = source;
    document.body.append(script);
  }
}

/** Sphinx' own search: its scripts, loaded only where ours cannot run. */

import type { JsonRecord } from "../json";

// Made by scripts of Sphinx that every page has.
declare const Documentation: { TRANSLATIONS: JsonRecord; PLURAL_EXPR: (count: number) => number };
declare const DOCUMENTATION_OPTIONS: { SHOW_SEARCH_SUMMARY: boolean };

/** Searches for what the address asks for. `words` are Sphinx' English texts with ours. */
export function searchWithSphinx(sources: readonly string[], words: JsonRecord): void {
  // Sphinx' own need eval, and its script fails on the Norwegian rule for one and many.
  Documentation.TRANSLATIONS = { ...Documentation.TRANSLATIONS, ...words };
  Documentation.PLURAL_EXPR = (count) => (count === 1 ? 0 : 1);
  // Pages opened from a folder may not read each other.
  if (location.protocol === "file:") DOCUMENTATION_OPTIONS.SHOW_SEARCH_SUMMARY = false;
  for (const source of sources) {
    const script = document.createElement("script");
    script.async = false; // in the order of the list
    script.src = source;
    document.body.append(script);
  }
}

/**
 * What handbook.js has and later scripts use, so that no page loads it twice and all have the same
 * classes. bundle.mjs puts these in the place of the imports of the same names.
 */

import * as quiz from "./quiz/handbook-quiz";
import * as readerForm from "./reader/reader-form";
import * as types from "./types/table";

declare global {
  var handbookShared: Readonly<Record<string, object>> | undefined;
}

/** Makes the modules available to later scripts. */
export function share(): void {
  globalThis.handbookShared ??= {
    "quiz/handbook-quiz": quiz,
    "reader/reader-form": readerForm,
    "types/table": types,
  };
}

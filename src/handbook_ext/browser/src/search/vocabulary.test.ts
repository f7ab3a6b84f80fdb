import assert from "node:assert/strict";
import { test } from "node:test";
import { Language } from "./language";
import { Vocabulary } from "./vocabulary";

/** Removes the endings that these tests need; the real stemmer comes with the handbook. */
class Stemmer {
  stemWord(word: string): string {
    return word.replace(/(?:ene|en|er|e|s)$/, "");
  }
}

const language = new Language({ Stemmer, stopwords: new Set(["ingen"]) });

function knowing(...words: string[]): Vocabulary {
  return new Vocabulary(new Map(words.map((word) => [word, 1])), language);
}

test("a typed word is found in its forms, and as the last part of compounds", () => {
  const { typed, forms, compounds } = knowing("plikten", "taushetsplikten").forms("plikter");
  assert.deepEqual([typed, forms, compounds], [["plikter"], ["plikten"], ["taushetsplikten"]]);
});

test("a short word within another is no part of it", () => {
  assert.deepEqual(knowing("taushetsplikt").forms("hets").compounds, []);
  assert.deepEqual(knowing("kontroll").forms("troll").compounds, []);
});

test("so short a stem that it may be shared by chance makes words kin, not forms", () => {
  const { forms, kin } = knowing("heter", "hets").forms("hets");
  assert.deepEqual([forms, kin], [[], ["heter"]]);
});

test("two letters for æ, ø or å are stemmed as the word itself", () => {
  assert.deepEqual(knowing("kjøkkenen").forms("kjoekkenene").forms, ["kjøkkenen"]);
});

test("a compound that the site lacks is taken apart, but not into a common word", () => {
  assert.deepEqual(knowing("facebook", "side").split("facebookside"), ["facebook", "side"]);
  assert.deepEqual(knowing("feire", "ingen").split("feiringen"), ["feiringen"]);
});

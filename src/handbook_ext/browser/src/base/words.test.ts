import assert from "node:assert/strict";
import { test } from "node:test";
import { fill, readWords, speaker } from "./words";

Object.assign(globalThis, { document: { documentElement: { lang: "nb" } } });

test("a word that is missing or no text is empty", () => {
  assert.deepEqual(readWords('{"one": "Én", "two": 2}', ["one", "two", "three"]), {
    one: "Én",
    two: "",
    three: "",
  });
  assert.deepEqual(readWords("[", ["one"]), { one: "" });
});

test("numbers are written as the page's language has them, and unknown places stay", () => {
  assert.equal(
    fill("{right} av {all}, {what}", { right: 63206, all: "alle" }),
    "63\u00a0206 av alle, {what}",
  );
});

test("a small number is written as it is, and does not load the language's numbers", ({ mock }) => {
  mock.method(Number.prototype, "toLocaleString", () => "loaded");
  assert.equal(fill("{place} av {count}", { place: 2, count: 999 }), "2 av 999");
  assert.equal(fill("{count}", { count: 1000 }), "loaded");
  assert.equal(fill("{share}", { share: 0.5 }), "loaded");
});

test("a speaker fills the words that are there, and says nothing for others", () => {
  const say = speaker('{"place": "{place} av {count}"}');
  assert.equal(say("place", { place: 2, count: 6 }), "2 av 6");
  assert.equal(say("lost"), "");
});

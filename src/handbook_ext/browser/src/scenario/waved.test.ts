import assert from "node:assert/strict";
import { test } from "node:test";
import { type Finding, RECOGNISED } from "./finding";
import { Waved } from "./waved";

function asked(text: string, title: string): Finding {
  return { path: ["situation"], check: RECOGNISED, values: { text, title }, isFault: false };
}

test("words that are made up are so whatever they were asked about for", () => {
  const waved = new Waved();
  waved.add(asked("Amina", "navn"));
  assert.equal(waved.has(asked("Amina", "bilde")), true);
  assert.equal(waved.has(asked("Storgata 4", "navn")), false);
  assert.deepEqual(waved.texts, ["Amina"]);
});

test("a weakness of a text cannot be waved off by words that were made up", () => {
  const waved = new Waved();
  waved.add(asked("<Navn>", "navn"));
  const weak = { path: ["prompt"], check: "unfilled", values: { text: "<Navn>" }, isFault: false };
  assert.equal(waved.has(weak), false);
});

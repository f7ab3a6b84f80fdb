import assert from "node:assert/strict";
import { test } from "node:test";
import { isTexts, parseRecord } from "./json";

test("only an object is read, whatever else the text holds", () => {
  assert.deepEqual(parseRecord('{"a": 1}'), { a: 1 });
  for (const text of ["[1]", "null", "1", '"a"', "{", ""]) {
    assert.equal(parseRecord(text), undefined, text);
  }
});

test("texts are a list of nothing but texts", () => {
  assert.ok(isTexts([]));
  assert.ok(isTexts(["a", ""]));
  for (const value of [["a", 1], "a", { 0: "a" }, null, undefined]) assert.ok(!isTexts(value));
});

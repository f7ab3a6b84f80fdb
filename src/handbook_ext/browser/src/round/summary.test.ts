import assert from "node:assert/strict";
import { test } from "node:test";
import { summarize } from "./summary";

const best = { isAnswered: true, isScored: true, isBest: true };
const poor = { ...best, isBest: false };
const written = { isAnswered: true, isScored: false, isBest: false };
const skipped = { isAnswered: false, isScored: true, isBest: false };

test("a reflection is answered, but not among those that could have had the best answer", () => {
  const { name, values } = summarize([best, poor, written]);
  assert.deepEqual([name, values.answered, values.best, values.judged], ["done_some", 3, 1, 2]);
});

test("a round in which only a reflection was written says nothing of best answers", () => {
  assert.equal(summarize([written, skipped]).name, "done_unjudged");
});

test("a round of questions that are all judged, and one that was skipped, have texts of their own", () => {
  assert.equal(summarize([best, skipped]).name, "done");
  assert.equal(summarize([skipped, skipped]).name, "skipped");
});

import assert from "node:assert/strict";
import { test } from "node:test";
import { endingOf } from "./ending";

const read = { minutes: 6, expected: 7, answered: 3, count: 3 };

test("a guide gives no receipt to a reader who answered none of its questions", () => {
  const ending = endingOf({ ...read, answered: 0 });
  assert.deepEqual(ending, { title: "unanswered", hasQuestionsLeft: true, hasReceipt: false });
});

test("a reader with questions left is led back to them, and may have a receipt for the others", () => {
  const ending = endingOf({ ...read, answered: 2 });
  assert.deepEqual(ending, { title: "unanswered", hasQuestionsLeft: true, hasReceipt: true });
});

test("a guide says how long it took, unless nobody reads as fast", () => {
  assert.equal(endingOf(read).title, "finished");
  assert.equal(endingOf({ ...read, minutes: 1 }).title, "finished_early");
  assert.equal(endingOf({ ...read, minutes: 1, expected: 2 }).title, "finished_one");
});

test("a guide without questions gives a receipt for reading", () => {
  assert.equal(endingOf({ ...read, answered: 0, count: 0 }).hasReceipt, true);
});

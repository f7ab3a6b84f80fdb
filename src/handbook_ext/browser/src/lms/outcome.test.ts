import assert from "node:assert/strict";
import { test } from "node:test";
import { isBetter, pointsOf, statusOf, type Terms } from "./outcome";
import { type Entry, NOTHING, type State } from "./state";

const answered = (...scores: Entry["score"][]): State => ({
  ...NOTHING,
  entries: scores.map((score, place) => ({ code: `0000${place}`, score })),
});
const RULE: Terms = { kind: "rule", mastery: 0, wanted: 3 };

test("a rule is completed with as many answers as it takes, also without points", () => {
  assert.equal(statusOf(answered(100, 0), RULE), "incomplete");
  assert.equal(statusOf(answered(100, "open", 0), RULE), "incomplete");
  assert.equal(statusOf(answered(100, "none", 0), RULE), "completed");
});

test("with a mark to reach, it is passed or failed", () => {
  const terms = { ...RULE, mastery: 70 };
  assert.equal(statusOf(answered(100, 100, 50), terms), "passed");
  assert.equal(statusOf(answered(100, 50, 50), terms), "failed");
  assert.equal(statusOf(answered("none", "none", "none"), terms), "completed");
});

test("who goes on practising after passing loses nothing by it", () => {
  const terms = { ...RULE, mastery: 100 };
  assert.equal(statusOf(answered(100, 100, 100, 0, 0), terms), "passed");
});

test("a self-check has the points of its best result, and a guide none", () => {
  const seen = { ...answered(0, 0), isDone: true, result: 80 };
  assert.equal(pointsOf(seen, { ...RULE, kind: "selftest" }), 80);
  assert.equal(statusOf(seen, { ...RULE, kind: "selftest", mastery: 81 }), "failed");
  assert.equal(pointsOf(seen, { ...RULE, kind: "guide" }), undefined);
  assert.equal(statusOf({ ...seen, isDone: false }, { ...RULE, kind: "guide" }), "incomplete");
  assert.equal(statusOf(seen, { ...RULE, kind: "guide" }), "completed");
});

test("a status never takes away what the platform has", () => {
  assert.ok(isBetter("incomplete", "not attempted"));
  assert.ok(isBetter("passed", "failed"));
  assert.ok(!isBetter("failed", "passed"));
  assert.ok(!isBetter("incomplete", "completed"));
  assert.ok(!isBetter("completed", "completed"));
});

import assert from "node:assert/strict";
import { test } from "node:test";
import type { Printed, Questions } from "./questions";
import { Record } from "./record";

const NOBODY: Pick<Questions, "withCode" | "withId"> = {
  withCode: () => undefined,
  withId: () => undefined,
};

function answered(isWritten: boolean) {
  const type = { interaction: "numeric", isOwnWords: false, isWritten };
  const printed: Pick<Printed, "code" | "id" | "type"> = { code: "abcde", id: "hvor-mange", type };
  const verdict = { question: "hvor-mange", score: 0.5, max: 1, items: [], response: ["140"] };
  const record = new Record(NOBODY as Questions);
  record.note(printed as Printed, verdict);
  return record.state.entries;
}

test("what is chosen is remembered with its points", () => {
  assert.deepEqual(answered(false), [{ code: "abcde", score: 50, response: ["140"] }]);
});

test("what is written stays in the page, scored or not; only the points are remembered", () => {
  assert.deepEqual(answered(true), [{ code: "abcde", score: 50 }]);
});

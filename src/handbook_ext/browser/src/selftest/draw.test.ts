import assert from "node:assert/strict";
import { test } from "node:test";
import { type Draw, isSameDraw, readDraw, writeDraw } from "./draw";

const DRAWS: readonly Draw[] = [
  { seed: "prove", length: 6, way: "practice" },
  { seed: "prove", length: "all", way: "test" },
];

test("every draw that is written is read as the same draw", () => {
  for (const draw of DRAWS) assert.deepEqual(readDraw(writeDraw(draw)), draw);
  const [one, other] = DRAWS;
  assert.ok(one && other && isSameDraw(one, { ...one }) && !isSameDraw(one, other));
});

test("an address without a seed, or with a length that is none, is no draw", () => {
  for (const hash of [
    "",
    "#antall=6",
    "#trekning=a",
    "#trekning=a&antall=0",
    "#trekning=a&antall=x",
  ]) {
    assert.equal(readDraw(hash), undefined, hash);
  }
});

import assert from "node:assert/strict";
import { test } from "node:test";
import { type Draw, isSameDraw, readDraw, writeDraw } from "./draw";

const DRAWS: readonly Draw[] = [
  { seed: "prove", length: 6, way: "practice", work: "" },
  { seed: "prove", length: 6, way: "practice", work: "helse" },
  { seed: "prove", length: "all", way: "test", work: "" },
];

test("every draw that is written is read as the same draw", () => {
  for (const draw of DRAWS) assert.deepEqual(readDraw(writeDraw(draw)), draw);
  const [one, ...others] = DRAWS;
  assert.ok(one && isSameDraw(one, { ...one }));
  for (const other of others) assert.ok(!isSameDraw(one, other));
});

test("a link from before readers could say what their work is names the draw it named then", () => {
  const [draw] = DRAWS;
  assert.deepEqual(readDraw("#trekning=prove&antall=6&slag=ov"), draw);
  assert.equal(draw && writeDraw(draw), "#draw=prove&number=6&way=practice");
});

test("an address without a seed, or with a length that is none, is no draw", () => {
  for (const hash of ["", "#number=6", "#draw=a", "#draw=a&number=0", "#draw=a&number=x"]) {
    assert.equal(readDraw(hash), undefined, hash);
  }
});

import assert from "node:assert/strict";
import { test } from "node:test";
import { readPlace, writePlace } from "./address";

test("every address that is written is read as the same place", () => {
  const places = [
    { selection: { kind: "rule", rule: "taushetsplikt" }, number: 1 },
    { selection: { kind: "list", ids: ["hvem-snakker", "bursdag"] }, number: 2 },
    { selection: { kind: "draw", seed: "k3x", role: "ansatt", length: 12 }, number: 3 },
    { selection: { kind: "draw", seed: "k3x", role: "", length: undefined }, number: 1 },
  ] as const;
  for (const place of places) assert.deepEqual(readPlace(writePlace(place)), place);
});

test("an address that asks for nothing is no place, and a number that is none is the first", () => {
  assert.equal(readPlace(""), undefined);
  assert.equal(readPlace("#role=ansatt&number=6"), undefined);
  for (const number of ["0", "-1", "1.5", "x", "1e9"]) {
    assert.equal(readPlace(`#rule=rolle&at=${number}`)?.number, 1, number);
  }
});

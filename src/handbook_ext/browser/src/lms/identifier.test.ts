import assert from "node:assert/strict";
import { test } from "node:test";
import { codeOf } from "./code";
import { identifier } from "./identifier";

const ALLOWED = /^[A-Za-z0-9_.-]{1,255}$/;

test("a name that the platform takes stays as it is", () => {
  assert.equal(identifier("rolle.hvem-snakker"), "rolle.hvem-snakker");
});

test("any other gets one that it takes, and no two the same", () => {
  const names = [
    "på-sjøen",
    "pa-sjoen",
    "på sjøen",
    "på-sjåen",
    "",
    "x".repeat(300),
    "x".repeat(301),
  ];
  const found = names.map(identifier);
  for (const each of found) assert.match(each, ALLOWED);
  assert.equal(new Set(found).size, names.length);
});

test("a changed question has another code", () => {
  assert.notEqual(codeOf("bursdag", "8199380da2d9"), codeOf("bursdag", "8199380da2da"));
  assert.match(codeOf("", ""), /^[a-z0-9]{5}$/);
});

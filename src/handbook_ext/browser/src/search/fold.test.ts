import assert from "node:assert/strict";
import { test } from "node:test";
import { compose, fold, slips, spellOut, stem } from "./fold";

test("å, æ and ø are found however they are typed", () => {
  const å = "a\u030a";
  assert.equal(compose(å), "å");
  for (const word of ["håndbok", "haandbok", "handbok", `h${å}ndbok`])
    assert.equal(fold(word), "handbok");
  for (const word of ["øve", "oeve", "ove"]) assert.equal(fold(word), "ove");
  assert.equal(spellOut("Ærlig på gården"), "aerlig paa gaarden");
});

test("at least four letters are left of a word without its ending", () => {
  assert.equal(stem("reglene"), "regl");
  assert.equal(stem("alle"), "alle");
});

test("a slip is a letter too many, too few or another, or two that changed places", () => {
  for (const typed of ["taushett", "taushe", "tausjet", "tasuhet"]) {
    assert.equal(slips(typed, "taushet").whole, 1, typed);
  }
  assert.equal(slips("taush", "taushetsplikt").begun, 0);
  assert.equal(slips("rolle", "rolle").whole, 0);
});

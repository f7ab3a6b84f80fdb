import assert from "node:assert/strict";
import { test } from "node:test";
import { compose, fold, slips, spellOut, unspell } from "./fold";

test("å, æ and ø are found however they are typed", () => {
  const å = "a\u030a";
  assert.equal(compose(å), "å");
  for (const word of ["håndbok", "haandbok", "handbok", `h${å}ndbok`])
    assert.equal(fold(word), "handbok");
  for (const word of ["øve", "oeve", "ove"]) assert.equal(fold(word), "ove");
  assert.equal(spellOut("Ærlig på gården"), "aerlig paa gaarden");
  assert.equal(unspell("aerlige raad til oevelse"), "ærlige råd til øvelse");
});

test("a slip is a letter too many, too few or another, or two that changed places", () => {
  for (const typed of ["taushett", "taushe", "tausjet", "tasuhet"]) {
    assert.equal(slips(typed, "taushet").whole, 1, typed);
  }
  assert.equal(slips("taush", "taushetsplikt").begun, 0);
  assert.equal(slips("rolle", "rolle").whole, 0);
});

import assert from "node:assert/strict";
import { test } from "node:test";
import { Address, placeIn, renew } from "./addresses";

test("an address in older words becomes the one that asks for the same today", () => {
  const pairs = {
    "#trekning=k3x&antall=alle&slag=ov&arbeid=helse":
      "#draw=k3x&number=all&way=practice&work=helse",
    "#regel=krise&nr=2": "#rule=krise&at=2",
    "#trekning=k3x&rolle=ansatt&antall=6": "#draw=k3x&role=ansatt&number=6",
    "#regler=a,b&typer=single&minutter=45&deler=oppgaver,fasit,kort,plan&start=09:30&skrift=stor":
      "#rules=a,b&types=single&minutes=45&parts=worksheet,key,cards,plan&start=09:30&size=large",
    "?treff=brann": "?found=brann",
    "#spm=a,b&utgave=2026.1": "#questions=a,b&edition=2026.1",
  };
  for (const [old, today] of Object.entries(pairs)) {
    assert.equal(renew(old), today);
    assert.equal(renew(today), today);
  }
});

test("the name of a place on the page stays, even if a parameter was once called that", () => {
  for (const hash of ["", "#", "#regel", "#rolle", "#constructor=1", "#%E0%A4%A"]) {
    assert.equal(renew(hash), hash);
  }
});

test("a name that nobody knows stays, and what is empty is not written", () => {
  assert.deepEqual(Address.read("#rolle=a&tull=b").entries(), { role: "a", tull: "b" });
  assert.equal(`${new Address().set("role", "").set("start", "09:30")}`, "#start=09:30");
});

test("an address that was cut short leads to no place, and throws nothing", () => {
  assert.equal(placeIn("#m%C3%A5l"), "mål");
  for (const hash of ["", "#", "#%", "#m%C3", "#%E0%A4%A"]) assert.equal(placeIn(hash), "");
});

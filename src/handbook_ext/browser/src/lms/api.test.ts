import assert from "node:assert/strict";
import { test } from "node:test";
import { type Frame, findApi } from "./api";

const API = { LMSInitialize: () => "true" };

test("the platform's functions are found some frames up", () => {
  const platform: Frame = { API };
  const frame: Frame = { parent: { parent: platform } };
  assert.equal(findApi(frame), API);
});

test("they are found around the window that opened the page", () => {
  const top: { parent?: Frame; opener: Frame } = { opener: { parent: { API } } };
  top.parent = top;
  assert.equal(findApi({ parent: top }), API);
});

test("frames that may not be looked into are passed over", () => {
  const foreign: Frame = {
    get API(): unknown {
      throw new Error("another origin");
    },
    parent: { API },
  };
  assert.equal(findApi({ parent: foreign }), API);
});

test("a page on its own, windows in a ring and something else by the name give nothing", () => {
  const alone: { parent?: Frame } = {};
  alone.parent = alone;
  assert.equal(findApi(alone), undefined);
  const ring: { opener?: Frame } = {};
  ring.opener = ring;
  assert.equal(findApi(ring), undefined);
  assert.equal(findApi({ API: "text" }), undefined);
});

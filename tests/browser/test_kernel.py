"""The engine in the reader's browser gives the same replies as everywhere else."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from tests.unit.test_grading import CASES

if TYPE_CHECKING:
    from tests.browser.quiz_page import OpenPage

ASK = """
async ([base, requests]) => {
  const worker = new Worker(`${base}/_static/handbook-worker.js`);
  const replies = [];
  const waiting = new Map();
  let last = 0;
  const ask = (type, content) => new Promise((resolve, reject) => {
    waiting.set(++last, { resolve, reject });
    worker.postMessage({ kind: "request", id: last, type, content: JSON.stringify(content) });
  });
  const ready = new Promise((resolve, reject) => {
    worker.onmessage = ({ data }) => {
      if (data.kind === "ready") resolve();
      if (data.kind === "end") reject(new Error(data.cause));
      if (data.kind === "publication") replies.push(data.content.data.reply);
      if (data.kind === "reply") waiting.get(data.id).resolve();
      if (data.kind === "failure") waiting.get(data.id).reject(new Error(data.cause));
    };
  });
  const fetched = await fetch(`${base}/_static/micropython.wasm`);
  const module = await WebAssembly.compile(await fetched.arrayBuffer());
  worker.postMessage({ kind: "start", module });
  await ready;
  await ask("comm_open", { comm_id: "c", target_name: "handbook.quiz", data: {} });
  for (const request of requests) {
    await ask("comm_msg", { comm_id: "c", data: { id: 1, request } });
  }
  worker.terminate();
  return replies;
}
"""


def test_the_kernel_in_the_browser_replies_as_every_case_says(
    open_page: OpenPage, address: str
) -> None:
    page = open_page(address + "/index.html")
    requests = [case["request"] for case in CASES]
    replies = [json.loads(reply) for reply in page.evaluate(ASK, [address, requests])]
    assert len(replies) == len(CASES)
    reported = [
        (case["proves"], reply)
        for case, reply in zip(CASES, replies, strict=True)
        if reply != case["reply"]
    ]
    assert reported == []

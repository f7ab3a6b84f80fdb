import assert from "node:assert/strict";
import { test } from "node:test";
import { Queue } from "./queue";

const backwards = (ids: readonly string[]) => [...ids].reverse();

test("what is left can be put in another order, the question that is asked too", () => {
  const queue = new Queue(["a", "b", "c", "d"]);
  queue.goOn();
  queue.arrange(backwards);
  assert.equal(queue.current, "d");
  queue.goOn();
  queue.goOn();
  assert.deepEqual([queue.current, queue.isLast, queue.place, queue.count], ["b", true, 3, 4]);
});

test("a question with its verdict stays until the reader goes on, and is not asked twice", () => {
  const queue = new Queue(["a", "b", "c"]);
  queue.judge();
  queue.arrange(backwards);
  assert.equal(queue.current, "a");
  queue.goOn();
  assert.equal(queue.current, "c");
});

test("another order starts from the one in which they came, not from the last", () => {
  const queue = new Queue(["a", "b", "c"]);
  queue.arrange(backwards);
  queue.arrange((ids) => ids);
  assert.equal(queue.current, "a");
});

test("of no questions none is asked", () => {
  const queue = new Queue();
  queue.arrange(backwards);
  assert.deepEqual([queue.current, queue.isLast], [undefined, true]);
});

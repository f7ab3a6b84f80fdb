// Runs the engine in MicroPython under Node, for a Python test that compares it
// with CPython. Standard input: a JSON array of request texts. Standard output: a
// JSON array of the texts that `reply` returned. Fails with a plain message.
import { text } from "node:stream/consumers";
import { loadMicroPython } from "@micropython/micropython-webassembly-pyscript";
import { readBytecode } from "../bytecode.mjs";
import { mount } from "../src/worker/mount.mjs";

async function main() {
  const requests = JSON.parse(await text(process.stdin));
  if (!Array.isArray(requests) || !requests.every((request) => typeof request === "string")) {
    throw new Error("expected a JSON array of strings on standard input");
  }
  const python = await loadMicroPython({});
  mount(python.FS, await readBytecode(), "");
  const service = python.pyimport("handbook_ext.engine.service");
  const reply = /** @type {(request: string) => string} */ (service.reply);
  process.stdout.write(JSON.stringify(requests.map((request) => reply(request))));
}

try {
  await main();
} catch (error) {
  console.error(`micropython.mjs: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}

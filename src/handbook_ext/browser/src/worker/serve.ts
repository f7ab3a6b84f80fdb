/** What a worker does: MicroPython with the kernel's Python side, and what else the build gave it. */

import { loads, modules } from "build:python";
import {
  type FileSystem,
  loadMicroPython,
  type MicroPython,
} from "@micropython/micropython-webassembly-pyscript";
import { NOWHERE, use } from "./instantiate";
import { mount } from "./mount.mjs";
import { Output } from "./output";
import type { Drive, FromWorker, Request, Start, ToWorker } from "./protocol";

/** The only part of a worker's global scope that is used; TypeScript's DOM types lack it. */
declare const self: {
  onmessage: (event: MessageEvent<ToWorker>) => void;
  postMessage(message: FromWorker): void;
};

type Handle = (type: string, content: string) => string;

/** Where Python is put that only the worker itself imports: the root, which is the current folder, in which imports look first. */
const HERE = "";

/** What a notebook needs besides. */
export interface Notebook {
  /** Where Python is put, since the current folder is the notebook's. */
  readonly root: string;
  /** Makes the notebook's folder the current one, if the browser's files can be reached. */
  enterFolder(fs: FileSystem, drive: Drive): void;
}

let handle: Handle;
/** The id of the request being handled. */
let current = 0;

const outputs = [stream("stdout"), stream("stderr")] as const;

function stream(name: string): Output {
  return new Output((text) => send("stream", { name, text }));
}

function flush(): void {
  for (const output of outputs) output.flush();
}

function send(type: string, content: unknown): void {
  self.postMessage({ kind: "publication", id: current, type, content });
}

/** Called from Python (host.py). Content that is not JSON, such as NaN, raises an error there. */
function publish(type: string, content: string): void {
  flush();
  send(type, JSON.parse(content));
}

/** Starts MicroPython's loader, which then waits for the module: the page is still fetching it. */
function load(): Promise<MicroPython> {
  const [stdout, stderr] = outputs;
  return loadMicroPython({
    url: NOWHERE,
    linebuffer: false,
    stdout: (bytes) => stdout.write(bytes),
    stderr: (bytes) => stderr.write(bytes),
  });
}

function start(python: MicroPython, { drive }: Start, notebook: Notebook | undefined): void {
  mount(python.FS, modules, notebook?.root ?? HERE);
  python.registerJsModule("micropython_kernel_host", { publish });
  // First on the path, so that imports find their files at once. Code to compile is spared where it can be.
  if (notebook) python.runPython(`import sys; sys.path.insert(0, "${notebook.root}")`);
  for (const name of loads) python.pyimport(name);
  handle = python.pyimport("micropython_kernel.messages").handle as Handle;
  if (drive) notebook?.enterFolder(python.FS, drive);
}

/**
 * Starts MicroPython once the page's first message has come, and reports the result. Emscripten logs its
 * errors to the console, in up to four lines; these are collected into a single cause.
 */
async function startAndReport(
  first: Promise<Start>,
  notebook: Notebook | undefined,
): Promise<void> {
  const logged: unknown[] = [];
  const { error: speak } = console;
  console.error = (...words: unknown[]) => void logged.push(...words);
  try {
    const loading = load();
    const message = await first;
    use(message.module);
    start(await loading, message, notebook);
    self.postMessage({ kind: "ready" });
  } catch (error) {
    self.postMessage({ kind: "end", cause: [error, ...logged].join("; ") });
  } finally {
    console.error = speak;
  }
}

function answer({ id, type, content }: Request): void {
  current = id;
  try {
    const reply: unknown = JSON.parse(handle(type, content));
    flush();
    self.postMessage({ kind: "reply", id, content: reply });
  } catch (error) {
    flush();
    self.postMessage({ kind: "failure", id, cause: String(error) });
  }
}

/** Answers the page's messages from now on. */
export function serve(notebook?: Notebook): void {
  const first = new Promise<Start>((resolve) => {
    self.onmessage = ({ data }) => {
      if (data.kind === "start") resolve(data);
      else answer(data);
    };
  });
  void startAndReport(first, notebook);
}

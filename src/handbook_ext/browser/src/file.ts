/** Entry of handbook-file.js: the kernel's files for pages opened from `file:`. */

import wasm from "build:wasm";
import worker from "build:worker";

globalThis.handbookFiles = {
  worker: URL.createObjectURL(new Blob([worker], { type: "text/javascript" })),
  wasm,
};

// Plain JavaScript, so that Node (test/micropython.mjs) can run the same code.

/** @import { FileNode, FileSystem } from "@micropython/micropython-webassembly-pyscript" */

/** A regular file that all may read. */
const MODE = 0o100444;

/**
 * Puts modules where MicroPython imports from: below the folder `root`. All are decoded at
 * once, and the file system keeps that memory; to open, write and close each file would take four times as long, and a reader waits for this.
 * @param {FileSystem} fs
 * @param {{ sizes: Record<string, number>, bytes: string }} modules sizes by path, and the bytecode of all in base64
 * @param {string} root
 */
export function mount(fs, { sizes, bytes }, root) {
  const all = decode(bytes);
  /** @type {Map<string, FileNode>} */
  const folders = new Map();
  let start = 0;
  for (const [path, size] of Object.entries(sizes)) {
    const cut = path.lastIndexOf("/") + 1;
    const folder = `${root}/${path.slice(0, cut)}`;
    let parent = folders.get(folder);
    if (!parent) {
      fs.mkdirTree(folder);
      parent = fs.lookupPath(folder).node;
      folders.set(folder, parent);
    }
    const file = parent.node_ops.mknod(parent, path.slice(cut), MODE, 0);
    file.contents = all.subarray(start, start + size);
    file.usedBytes = size;
    start += size;
  }
}

/**
 * Decodes base64, with the browser's own decoder where it has one: a loop takes milliseconds before
 * it is optimised.
 * @param {string} text
 * @returns {Uint8Array<ArrayBuffer>}
 */
function decode(text) {
  /** @type {{ fromBase64?: (text: string) => Uint8Array<ArrayBuffer> }} */
  const native = /** @type {any} */ (Uint8Array);
  if (native.fromBase64) return native.fromBase64(text);
  const signs = atob(text);
  const all = new Uint8Array(signs.length);
  for (let place = 0; place < signs.length; place++) all[place] = signs.charCodeAt(place);
  return all;
}

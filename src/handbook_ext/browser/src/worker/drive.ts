/**
 * The files that JupyterLite shows, as a folder of MicroPython's. Reading is synchronous in
 * Python, so a request goes to the site's service worker, which asks the app and waits.
 */

import { DriveFS } from "@jupyterlite/services/lib/contents/drivefs.js";
import type { FileSystem } from "@micropython/micropython-webassembly-pyscript";
import type { Drive } from "./protocol";

const ROOT = "/drive";

/** The error numbers of WebAssembly's system interface, as MicroPython has them. */
const ERRNO_CODES = { EINVAL: 28, ENOENT: 44, EPERM: 63 };

/** The part of Emscripten's paths that is used. */
const PATH = {
  join: (...parts: string[]) => parts.join("/").replace(/\/{2,}/g, "/"),
  join2: (folder: string, name: string) => PATH.join(folder, name),
};

/** Mounts the files and enters the notebook's folder; without a service worker nothing happens. */
export function enterFolder(fs: FileSystem, drive: Drive): void {
  // A notebook may be in a drive of another extension: `name:folder`.
  const [driveName = "", folder = ""] = drive.location.includes(":")
    ? drive.location.split(":")
    : ["", drive.location];
  // biome-ignore lint/suspicious/noExplicitAny: MicroPython shows only some of Emscripten's parts.
  const emscripten: any = { FS: fs, PATH, ERRNO_CODES };
  const files = new DriveFS({ ...drive, ...emscripten, driveName, mountpoint: ROOT });
  if (!answers(files)) return;
  fs.mkdirTree(ROOT);
  fs.mount(files, {}, ROOT);
  fs.chdir(folder ? `${ROOT}/${folder}` : ROOT);
}

/** Tells whether a service worker answers; a web server would answer with an error. */
function answers(files: DriveFS): boolean {
  try {
    return files.API.lookup(ROOT).ok;
  } catch {
    return false;
  }
}

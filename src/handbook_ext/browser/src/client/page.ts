/** Entry of handbook-kernel.js, which handbook.js loads at the first sign of intent. */

import { MicroPythonKernel } from "../kernel/kernel";
import type { WorkerLink } from "../kernel/worker-link";
import { Session } from "./session";

declare global {
  /** Opens a session with the kernel in a worker. */
  var handbookSession: ((link: WorkerLink) => Session) | undefined;
}

globalThis.handbookSession = (link) =>
  new Session(async (options) => new MicroPythonKernel(options, link));

/** The functions of SCORM 1.2, as a platform puts them into a window; each takes and returns texts. */
export interface Api {
  LMSInitialize(nothing: ""): unknown;
  LMSFinish(nothing: ""): unknown;
  LMSGetValue(name: string): unknown;
  LMSSetValue(name: string, value: string): unknown;
  LMSCommit(nothing: ""): unknown;
}

/** The part of a window that is looked at. */
export interface Frame {
  readonly API?: unknown;
  readonly parent?: Frame | null;
  readonly opener?: Frame | null;
}

/** How many frames up to look; platforms nest a few. */
const MOST = 20;

/**
 * Finds the platform's functions in the frames around a window, then in those around the window that
 * opened it or one of them. Never throws: a frame of another origin may not be looked into.
 */
export function findApi(start: Frame): Api | undefined {
  let frame: Frame | null | undefined = start;
  for (let left = MOST; frame && left > 0; left -= 1) {
    const found = apiAbove(frame);
    if (found) return found;
    frame = openerOf(frame);
  }
  return undefined;
}

function apiAbove(start: Frame): Api | undefined {
  let frame = start;
  for (let left = MOST; left > 0; left -= 1) {
    const api = look(() => frame.API);
    if (isApi(api)) return api;
    const above = look(() => frame.parent);
    if (!above || above === frame) return undefined;
    frame = above;
  }
  return undefined;
}

/** Finds the window that opened a frame, or one of the frames around it. */
function openerOf(start: Frame): Frame | undefined {
  let frame = start;
  for (let left = MOST; left > 0; left -= 1) {
    const opener = look(() => frame.opener);
    if (opener) return opener;
    const above = look(() => frame.parent);
    if (!above || above === frame) return undefined;
    frame = above;
  }
  return undefined;
}

function look<Value>(get: () => Value): Value | undefined {
  try {
    return get();
  } catch {
    return undefined;
  }
}

function isApi(value: unknown): value is Api {
  return Boolean(value && look(() => typeof (value as Api).LMSInitialize === "function"));
}

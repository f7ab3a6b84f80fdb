/**
 * The messages between page and worker. Their `content` is that of
 * Jupyter's protocol; Python reads and writes it, so this side only passes it on: to Python as JSON, since a text is
 * copied faster than what it says.
 */

/** How a worker reaches the files that JupyterLite shows. */
export interface Drive {
  /** The address of the site, which its service worker watches. */
  readonly baseUrl: string;
  /** Names the open page to the service worker. */
  readonly browsingContextId: string;
  /** The folder of the notebook. */
  readonly location: string;
}

/** First message to the worker: MicroPython, compiled, and where its files are, if anywhere. */
export interface Start {
  readonly kind: "start";
  readonly module: WebAssembly.Module;
  readonly drive?: Drive | undefined;
}

/** A Jupyter message to be handled; each gets one `Reply` with its `id`. */
export interface Request {
  readonly kind: "request";
  readonly id: number;
  readonly type: string;
  readonly content: string;
}

export type ToWorker = Start | Request;

export interface Ready {
  readonly kind: "ready";
}

/** An IOPub message, published while the request `id` was handled. */
export interface Publication {
  readonly kind: "publication";
  readonly id: number;
  readonly type: string;
  readonly content: unknown;
}

export interface Reply {
  readonly kind: "reply";
  readonly id: number;
  readonly content: unknown;
}

/** The request `id` failed: no reply will come. */
export interface Failure {
  readonly kind: "failure";
  readonly id: number;
  readonly cause: string;
}

/** MicroPython could not start: nothing will come. */
export interface End {
  readonly kind: "end";
  readonly cause: string;
}

export type FromWorker = Ready | Publication | Reply | Failure | End;

/** The progress of loading what a kernel needs. */
export interface Loading {
  /** How much has been loaded, from 0 to 1. */
  readonly share: number;
  /** Calls back whenever something arrives; returns a function that stops it. */
  watch(listener: () => void): () => void;
  /** Drops a connection that has gone silent; the next start resumes where it ended. */
  reconnect(): void;
}

/** For kernels that need not load anything. */
export const NOT_LOADING: Loading = { share: 1, watch: () => () => {}, reconnect() {} };

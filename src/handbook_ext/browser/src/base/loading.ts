/** What a kernel needs, on its way to the page. */
export interface Loading {
  /** How much has come, from 0 to 1. */
  readonly share: number;
  /** Calls back each time that something comes; gives what ends that. */
  watch(listener: () => void): () => void;
  /** Lets a line go on which nothing comes any more; the next start goes on where it ended. */
  reconnect(): void;
}

/** For kernels that have all at hand. */
export const NOT_LOADING: Loading = { share: 1, watch: () => () => {}, reconnect() {} };

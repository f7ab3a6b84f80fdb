/** Work done within this time needs no word of waiting. */
const PATIENCE_MS = 200;

/** Gives what `work` gives; calls `say` when it takes a while. */
export async function patiently<Value>(work: Promise<Value>, say: () => void): Promise<Value> {
  const waiting = setTimeout(say, PATIENCE_MS);
  try {
    return await work;
  } finally {
    clearTimeout(waiting);
  }
}

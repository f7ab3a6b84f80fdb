import { TooSlow } from "../quiz/grader";

/** Returns the result of `work`, or rejects with `TooSlow` after `ms` milliseconds. */
export async function within<Value>(
  ms: number,
  what: string,
  work: Promise<Value>,
): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new TooSlow(`${what} took over ${ms} ms`)), ms);
  });
  try {
    return await Promise.race([work, limit]);
  } finally {
    clearTimeout(timer);
  }
}

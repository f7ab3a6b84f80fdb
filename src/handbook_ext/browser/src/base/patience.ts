import type { Loading } from "./loading";

/** Work that takes less time than this needs no message. */
const PATIENCE_MS = 200;

/**
 * Returns the result of `work`. When that takes a while, calls `say`: with the share loaded so far,
 * from 0 to 1, each time it grows, and without a share once everything is loaded.
 */
export async function patiently<Value>(
  work: Promise<Value>,
  loading: Loading | undefined,
  say: (share?: number) => void,
): Promise<Value> {
  let stop = () => {};
  const waiting = setTimeout(() => {
    const report = () => (loading && loading.share < 1 ? say(loading.share) : say());
    stop = loading?.watch(report) ?? stop;
    report();
  }, PATIENCE_MS);
  try {
    return await work;
  } finally {
    clearTimeout(waiting);
    stop();
  }
}

/**
 * Shows a text in a live region, and visually also the share loaded. Screen readers announce the
 * text once: while only the share changes, their version stays the same.
 */
export function sayShare(region: Element, text: string, share?: number): void {
  if (share === undefined) {
    region.textContent = text;
    return;
  }
  const percent = share > 0 ? ` ${showPercent(share)}` : "";
  const old = region.querySelector(".handbook-share");
  if (old && region.firstChild?.textContent === text) {
    old.textContent = percent;
    return;
  }
  const made = document.createElement("span");
  made.className = "handbook-share";
  made.setAttribute("aria-hidden", "true");
  made.textContent = percent;
  region.replaceChildren(text, made);
}

/** Whole percents, rounded down. */
function showPercent(share: number): string {
  const { lang } = document.documentElement;
  const shown = new Intl.NumberFormat(lang || undefined, { style: "percent" });
  return shown.format(Math.floor(share * 100) / 100);
}

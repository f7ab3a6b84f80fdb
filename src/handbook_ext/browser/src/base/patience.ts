import type { Loading } from "./loading";

/** Work done within this time needs no word of waiting. */
const PATIENCE_MS = 200;

/**
 * Gives what `work` gives. When it takes a while, calls `say`: while something is on its way with
 * how much of it has come, from 0 to 1, each time that more has, and with nothing after that.
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
 * Says a text in a region, and for the eye how much has come. Screen readers read the text
 * once: while only the share changes, what they are given stays as it is.
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

/** Whole percents, not more than have come. */
function showPercent(share: number): string {
  const { lang } = document.documentElement;
  const shown = new Intl.NumberFormat(lang || undefined, { style: "percent" });
  return shown.format(Math.floor(share * 100) / 100);
}

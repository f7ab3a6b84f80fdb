/**
 * Runs a script, unless it has run: its declarations cannot be repeated. A cached copy from an
 * earlier edition is refreshed first.
 */
export async function runScript(source: string): Promise<void> {
  for (const { src, dataset } of Array.from(document.scripts)) {
    if (src === source && dataset.run !== undefined) return;
  }
  // Pages opened from disk may not fetch each other.
  if (location.protocol !== "file:") {
    const copy = await fetch(source, { cache: "no-cache" });
    await copy.arrayBuffer(); // read to the end, or the browser does not cache it and requests it again
  }
  await new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = source;
    script.onload = () => {
      script.dataset.run = "";
      resolve(undefined);
    };
    script.onerror = () => reject(new Error(`Could not load ${source}`));
    document.body.append(script);
  });
}

/** Returns the space-separated addresses in an attribute of the page. */
export function readAddresses(text: string | undefined): string[] {
  const sources = text ? text.split(" ") : [];
  return sources.map((source) => new URL(source, location.href).href);
}

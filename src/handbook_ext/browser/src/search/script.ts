/**
 * Runs a script, unless it has run: what it declares cannot be declared again. A copy from an
 * earlier edition is brought up to date first.
 */
export async function runScript(source: string): Promise<void> {
  for (const { src, dataset } of Array.from(document.scripts)) {
    if (src === source && dataset.run !== undefined) return;
  }
  // Pages opened from a folder may not read each other.
  if (location.protocol !== "file:") {
    const copy = await fetch(source, { cache: "no-cache" });
    await copy.arrayBuffer(); // read to its end, or the browser keeps no copy and asks once more
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

/** The addresses that an attribute of the page has, one after another. */
export function readAddresses(text: string | undefined): string[] {
  const sources = text ? text.split(" ") : [];
  return sources.map((source) => new URL(source, location.href).href);
}

// The oldest supported browsers, from the `browserslist` in package.json, as esbuild names them.
import { fileURLToPath } from "node:url";
import browserslist from "browserslist";

const NAMES = /** @type {const} */ ({ ios_saf: "ios" });

/** Returns esbuild's target: each browser in its oldest supported version. */
export function findTarget() {
  const path = fileURLToPath(new URL(".", import.meta.url));
  /** @type {Map<string, number>} */
  const oldest = new Map();
  for (const entry of browserslist(undefined, { path })) {
    const [name = "", versions = ""] = entry.split(" ");
    // Some versions are ranges, such as `ios_saf 15.2-15.3`.
    const version = Number.parseFloat(versions);
    oldest.set(name, Math.min(version, oldest.get(name) ?? version));
  }
  return [...oldest].map(([name, version]) => `${Reflect.get(NAMES, name) ?? name}${version}`);
}

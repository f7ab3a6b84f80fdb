// Reports the CSS features in the built styles that the oldest supported browsers lack: `node check-css.mjs`.
import { fileURLToPath } from "node:url";
import doiuse from "doiuse";
import * as esbuild from "esbuild";
import postcss from "postcss";
import { findTarget } from "./browsers.mjs";
import { findSheets, spareWebKit } from "./styles.mjs";

const ROOT = fileURLToPath(new URL(".", import.meta.url));

/** Features that may be missing, and why no reader loses anything by that. */
const SPARED = {
  "css-container-queries": "what stands beside something stands below it",
  "css-content-visibility": "drawings are laid out a little earlier",
  "css-dir-pseudo": "the handbook's languages all run from left to right",
  "css-has": "a frame or a colour that repeats what a mark says; tests/engines take it away",
  "css-media-scripting": "the page moves once when the script has run",
  "css-paged-media": "prints with the browser's own margins",
  "css-resize": "text fields grow by themselves",
  "css-subgrid": "cards side by side do not stand level",
  "css-touch-action": "items are put in order by buttons too",
  "css3-cursors": "fingers have no cursor",
  "css3-cursors-grab": "fingers have no cursor",
};

const { outputFiles } = await esbuild.build({
  absWorkingDir: ROOT,
  entryPoints: (await findSheets()).map(({ name, entry }) => ({
    in: entry,
    out: name.replace(/\.css$/, ""),
  })),
  bundle: true,
  write: false,
  outdir: "dist",
  external: ["*.woff2"],
  plugins: [spareWebKit],
  sourcemap: "inline",
  target: findTarget(),
  logLevel: "warning",
});

/** @type {Set<string>} */
const faults = new Set();
const check = doiuse({
  ignore: Object.keys(SPARED),
  onFeatureUsage({ feature, featureData, usage }) {
    // Partial support is described only in caniuse's prose.
    if (!featureData.missing) return;
    const { line = 1, column = 1 } = usage.source?.start ?? {};
    const from = usage.source?.input.origin(line, column);
    const place = from ? `${from.file ?? from.url}:${from.line}` : `:${line}`;
    faults.add(
      `${place}: ${featureData.title} (${feature}) is not known to ${featureData.missing}`,
    );
  },
});
for (const { path, text } of outputFiles ?? [])
  await postcss([check]).process(text, { from: path });
for (const fault of faults) console.error(fault);
process.exitCode = faults.size > 0 ? 1 : 0;

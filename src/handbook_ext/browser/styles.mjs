// The style sheets: their names, and what is removed from third-party ones.
import { readdir, readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import postcss from "postcss";

const SOURCES = fileURLToPath(new URL("src", import.meta.url));

/** Returns each `sheet.css` by the name that pages load it by, that of its folder. */
export async function findSheets() {
  const found = await readdir(SOURCES, { recursive: true, withFileTypes: true });
  return found
    .filter(({ name }) => name === "sheet.css")
    .map(({ parentPath: folder }) => ({
      name: folder === SOURCES ? "handbook.css" : `handbook-${basename(folder)}.css`,
      entry: join(folder, "sheet.css"),
    }));
}

/** Searches every element for a label: WebKit needed 10 s for the page with all questions. */
const COSTLY = ":has(label";

/** A plugin for esbuild. @type {import("esbuild").Plugin} */
export const spareWebKit = {
  name: "spare-webkit",
  setup(build) {
    build.onLoad({ filter: /designsystemet.*\.css$/ }, async ({ path }) => {
      const root = postcss.parse(await readFile(path, "utf8"), { from: path });
      root.walkRules((rule) => {
        const spared = rule.selectors.filter((selector) => !selector.includes(COSTLY));
        if (spared.length === 0) rule.remove();
        else if (spared.length < rule.selectors.length) rule.selectors = spared;
      });
      return { contents: root.toString(), loader: "css" };
    });
  },
};

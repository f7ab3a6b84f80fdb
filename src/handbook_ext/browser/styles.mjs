// Takes out of other people's styles what costs too much: a plugin for esbuild.
import { readFile } from "node:fs/promises";
import postcss from "postcss";

/** Looks in every element for a label: WebKit needed 10 s for the page of all questions. */
const COSTLY = ":has(label";

/** @type {import("esbuild").Plugin} */
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

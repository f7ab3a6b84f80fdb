/** What check-css.mjs needs of a package without types. */
declare module "doiuse" {
  import type { AcceptedPlugin, Declaration } from "postcss";

  interface Usage {
    readonly feature: string;
    readonly featureData: {
      readonly title: string;
      /** The browsers that lack it, in words; nothing when some know it in part. */
      readonly missing?: string;
    };
    readonly usage: Declaration;
  }

  export default function doiuse(options: {
    readonly ignore: readonly string[];
    readonly onFeatureUsage: (usage: Usage) => void;
  }): AcceptedPlugin;
}

/** The parts that check-css.mjs uses of a package without types. */
declare module "doiuse" {
  import type { AcceptedPlugin, Declaration } from "postcss";

  interface Usage {
    readonly feature: string;
    readonly featureData: {
      readonly title: string;
      /** The browsers that lack it, as text; absent if some have partial support. */
      readonly missing?: string;
    };
    readonly usage: Declaration;
  }

  export default function doiuse(options: {
    readonly ignore: readonly string[];
    readonly onFeatureUsage: (usage: Usage) => void;
  }): AcceptedPlugin;
}

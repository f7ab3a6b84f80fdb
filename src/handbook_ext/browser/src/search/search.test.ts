import assert from "node:assert/strict";
import { test } from "node:test";
import { Index } from "./index";
import { Language } from "./language";
import { search } from "./search";
import { readSite } from "./site";

const COMMON = { stopwords: new Set(["kan", "jeg", "eg", "en", "ein"]) };

interface Written {
  readonly title: string;
  readonly kind?: "answer" | "background";
  readonly language?: string;
  readonly sections: readonly (readonly [string, string, string])[];
}

function siteOf(...pages: readonly Written[]): Index {
  const data = {
    pages: pages.map((page) => ({
      address: `${page.title}.html`,
      part: "",
      kind: "page",
      weight: 1,
      language: "",
      questions: [],
      ...page,
    })),
    synonyms: [["bilde", "bilete"]],
  };
  return new Index(
    readSite(data, (page, question) => `${page}: ${question}`),
    new Language(COMMON),
  );
}

function found(index: Index, kind: "answer" | "page", query: string): readonly string[] {
  const group = search(index, query).groups.find((each) => each.kind === kind);
  return group?.units.map(({ title }) => title) ?? [];
}

const TWINS = siteOf(
  {
    title: "eg",
    kind: "answer",
    language: "nn",
    sections: [
      ["a", "Kan eg blokkere eit troll?", "Troll."],
      ["b", "Kan eg ta eit bilete?", "Spør."],
    ],
  },
  {
    title: "jeg",
    kind: "answer",
    sections: [
      ["a", "Kan jeg blokkere et troll?", "Noen ganger, som siste utvei, og lederen bestemmer."],
      ["b", "Kan jeg ta et bilde?", "Spør."],
    ],
  },
);

test("of twins in two languages the one in the handbook's comes first, and the other once below", () => {
  const twins = ["Kan jeg blokkere et troll?", "Kan eg blokkere eit troll?"];
  assert.deepEqual(found(TWINS, "answer", "kan jeg blokkere troll"), twins);
  assert.deepEqual(found(TWINS, "answer", "troll"), twins);
});

test("who types a word of the other language finds what is in it first", () => {
  const [first] = found(TWINS, "answer", "kan eg blokkere troll");
  assert.equal(first, "Kan eg blokkere eit troll?");
  assert.equal(found(TWINS, "answer", "bilete")[0], "Kan eg ta eit bilete?");
  assert.equal(found(TWINS, "answer", "bilde")[0], "Kan jeg ta et bilde?");
});

test("a page that is called what was typed comes before one that has more of it", () => {
  const index = siteOf(
    { title: "Gode valg er gode valg", sections: [["", "", "Valg av valg, valg og valg."]] },
    { title: "Valg", sections: [["", "", "Kontoen er nøytral. Valg er for alle som kan stemme."]] },
    { title: "Annet", sections: [["", "", "Her er noe annet."]] },
  );
  assert.equal(found(index, "page", "valg")[0], "Valg");
});

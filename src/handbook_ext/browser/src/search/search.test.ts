import assert from "node:assert/strict";
import { test } from "node:test";
import type { Reader } from "../reader/reader";
import { Index } from "./index";
import { Language } from "./language";
import { search } from "./search";
import { readSite } from "./site";

const COMMON = { stopwords: new Set(["kan", "jeg", "eg", "en", "ein"]) };

const NOBODY: Reader = { role: "", work: "" };

interface Written {
  readonly title: string;
  readonly kind?: "answer" | "background";
  readonly language?: string;
  readonly twins?: Readonly<Record<string, string>>;
  readonly sections?: readonly (readonly [string, string, string])[];
  readonly questions?: readonly (readonly [string, string, string, number])[];
}

/** Whom questions are for, as the build writes it. */
const AUDIENCES = [
  ["mandat", "", "For dem med mandat"],
  ["ansatt", "kultur", "For ansatte · kultur"],
  ["ansatt folkevalgt", "helse", "For ansatte, folkevalgte · helse"],
];

function siteOf(...pages: readonly Written[]): Index {
  const data = {
    pages: pages.map((page) => ({
      address: `${page.title}.html`,
      part: "",
      kind: "page",
      weight: 1,
      language: "",
      sections: [],
      questions: [],
      ...page,
    })),
    audiences: AUDIENCES,
    synonyms: [["bilde", "bilete"]],
  };
  return new Index(
    readSite(data, (page, question) => `${page}: ${question}`),
    new Language(COMMON),
  );
}

function found(
  index: Index,
  kind: "answer" | "page" | "question",
  query: string,
  reader = NOBODY,
): readonly string[] {
  const group = search(index, query, reader).groups.find((each) => each.kind === kind);
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

const PAIRED = siteOf(
  {
    title: "eg",
    kind: "answer",
    language: "nn",
    twins: { a: "jeg.html#a", b: "jeg.html#b" },
    sections: [
      ["a", "Kan eg blokkere eit troll?", "Som regel."],
      ["b", "Kan eg ta eit bilete?", "Spør."],
      ["c", "Kan eg leve med dei?", "Berre med troll."],
    ],
  },
  {
    title: "jeg",
    kind: "answer",
    sections: [
      ["a", "Kan jeg blokkere et troll?", "Noen ganger, som siste utvei."],
      ["b", "Kan jeg ta et bilde?", "Spør."],
    ],
  },
);

test("an answer in two languages is found once, in the one that was typed", () => {
  const only = "Kan eg leve med dei?";
  assert.deepEqual(found(PAIRED, "answer", "troll"), ["Kan jeg blokkere et troll?", only]);
  assert.deepEqual([...found(PAIRED, "answer", "eg troll")].sort(), [
    "Kan eg blokkere eit troll?",
    only,
  ]);
  assert.deepEqual(found(PAIRED, "answer", "bilde"), ["Kan jeg ta et bilde?"]);
  assert.deepEqual(found(PAIRED, "answer", "bilete"), ["Kan eg ta eit bilete?"]);
});

test("an answer found only in the other language is shown in the one that was typed", () => {
  assert.deepEqual(found(PAIRED, "answer", "siste utvei"), ["Kan jeg blokkere et troll?"]);
  assert.deepEqual(found(PAIRED, "answer", "siste utvei eg"), ["Kan eg blokkere eit troll?"]);
});

test("a page that is called what was typed comes before one that has more of it", () => {
  const index = siteOf(
    { title: "Gode valg er gode valg", sections: [["", "", "Valg av valg, valg og valg."]] },
    { title: "Valg", sections: [["", "", "Kontoen er nøytral. Valg er for alle som kan stemme."]] },
    { title: "Annet", sections: [["", "", "Her er noe annet."]] },
  );
  assert.equal(found(index, "page", "valg")[0], "Valg");
});

const ASKED = siteOf({
  title: "Rolle",
  questions: [
    ["a", "Mandat", "Troll, troll og troll.", 0],
    ["b", "Kultur", "Et troll til, og troll.", 1],
    ["c", "Helse", "Det kom et lite troll på døra, midt på natta.", 2],
    ["d", "Slekt", "Skogstroll leser dette.", 2],
  ],
});
const KINDS = { mandat: "Rolle: Mandat", kultur: "Rolle: Kultur", helse: "Rolle: Helse" };

test("of questions those for the reader's role come first, and of these those from their work", () => {
  const { mandat, kultur, helse } = KINDS;
  const line = (role: string, work: string) =>
    found(ASKED, "question", "troll", { role, work }).slice(0, 3);
  assert.deepEqual(line("", ""), [mandat, kultur, helse]);
  assert.deepEqual(line("ansatt", "helse"), [helse, kultur, mandat]);
  assert.deepEqual(line("folkevalgt", ""), [helse, mandat, kultur]);
  assert.deepEqual(line("", "kultur"), [kultur, mandat, helse]);
});

test("a word that only holds what was typed does not come first for being for the reader", () => {
  const line = found(ASKED, "question", "troll", { role: "folkevalgt", work: "helse" });
  assert.equal(line.at(-1), "Rolle: Slekt");
});

test("a hit says whom it is for, and one of an index without that says nothing", () => {
  const hits = search(ASKED, "natta", NOBODY).groups.flatMap(({ units }) => units);
  assert.deepEqual(
    hits.map(({ audience }) => audience?.words),
    ["For ansatte, folkevalgte · helse"],
  );
  const older = { pages: [{ questions: [["a", "b", "c"]], sections: [] }], synonyms: [] };
  const { units } = readSite(older, (page, question) => `${page}: ${question}`);
  assert.equal(units.at(-1)?.audience, undefined);
});

test("answers come before pages, but not those that have only some of the words where a page has all", () => {
  const index = siteOf(
    { title: "Spørsmål laget av en hendelse" },
    {
      title: "Kan jeg …?",
      kind: "answer",
      sections: [["a", "Hva gjør vi med en konto noen har laget?", "Spør IT."]],
    },
  );
  const kinds = (query: string) =>
    search(index, query, NOBODY)
      .groups.filter(({ units }) => units.length > 0)
      .map(({ kind }) => kind);
  assert.deepEqual(kinds("laget"), ["answer", "page"]);
  assert.equal(kinds("laget konto")[0], "answer");
  assert.equal(kinds("laget spørsmål")[0], "page");
});

/** Parses the texts of each page, and what in them can be a hit. */

import { isRecord } from "../base/json";
import { type Audience, listed } from "../reader/audience";

export type Kind = "answer" | "page" | "question";

/** In the order of usefulness: a short answer, the page about it, a question to practise on. */
export const KINDS: readonly Kind[] = ["answer", "page", "question"];

/** The weight of a page for the handbook's editors, relative to one for its readers. */
const BACKGROUND = 0.15;

/** Text below a heading that a link can lead to; without an id it is below the page's title. */
export interface Section {
  readonly id: string;
  readonly heading: string;
  readonly text: string;
}

/** What can be a hit: a page, one of its answers, or a question of its quiz. */
export interface Unit {
  readonly kind: Kind;
  readonly title: string;
  readonly part: string;
  readonly address: string;
  readonly weight: number;
  /** The language, if it is not the handbook's. */
  readonly language: string;
  /** The address of the same text in the handbook's language, if this is in another. */
  readonly twin?: string | undefined;
  readonly sections: readonly Section[];
  /** Whom it is for, where it says that. */
  readonly audience?: NamedAudience | undefined;
}

export interface NamedAudience extends Audience {
  /** As the handbook words it. */
  readonly words: string;
}

export interface Site {
  readonly units: readonly Unit[];
  /** Groups of synonyms. */
  readonly synonyms: readonly (readonly string[])[];
}

/** A passage is stored as a list: id, heading, text. */
type Passage = readonly [string, string, string];
/** A question's has the number of its audience, too. */
type QuestionData = readonly [...Passage, audience: number];
/** Keys of roles and of work with a space between, and the words of both. */
type AudienceData = readonly [string, string, string];

interface PageData {
  readonly address: string;
  readonly title: string;
  readonly part: string;
  readonly kind: "answer" | "page" | "background";
  readonly weight: number;
  readonly language: string;
  /** The addresses of the same sections in the handbook's language, by their ids. */
  readonly twins?: Readonly<Record<string, string>>;
  readonly sections: readonly Passage[];
  readonly questions: readonly QuestionData[];
}

/** Parses what the build wrote; `called` returns the title of a question on a page. */
export function readSite(data: unknown, called: (page: string, question: string) => string): Site {
  if (!isRecord(data) || !Array.isArray(data.pages) || !Array.isArray(data.synonyms)) {
    throw new Error("The search's index is broken.");
  }
  const pages = data.pages as readonly PageData[];
  const audiences = ((data.audiences ?? []) as readonly AudienceData[]).map(toAudience);
  return {
    units: pages.flatMap((page) => [...pageUnits(page), ...questionUnits(page, called, audiences)]),
    synonyms: data.synonyms as readonly (readonly string[])[],
  };
}

/** A page is one hit; a page of answers has a hit for each heading with its own text. */
function pageUnits(page: PageData): Unit[] {
  const sections = page.sections.map(toSection);
  const weight = page.weight * (page.kind === "background" ? BACKGROUND : 1);
  const shared = { part: page.part, weight, language: page.language };
  const { address } = page;
  const whole = { ...shared, kind: "page" as const, title: page.title, address };
  if (page.kind !== "answer") return [{ ...whole, sections }];
  const answers = sections.filter(({ id, text }) => id !== "" && text !== "");
  return [
    { ...whole, sections: sections.filter(({ id }) => id === "") },
    ...answers.map(({ id, heading, text }) => ({
      ...shared,
      kind: "answer" as const,
      title: heading,
      address: `${address}#${id}`,
      twin: page.twins?.[id],
      sections: [{ id: "", heading: "", text }],
    })),
  ];
}

function questionUnits(
  page: PageData,
  called: (page: string, question: string) => string,
  audiences: readonly NamedAudience[],
): Unit[] {
  return page.questions.map(([id, heading, text, audience]) => ({
    kind: "question" as const,
    title: called(page.title, heading),
    part: page.part,
    address: `${page.address}#${id}`,
    weight: 1,
    language: page.language,
    sections: [{ id: "", heading: "", text }],
    audience: audiences[audience],
  }));
}

function toAudience([roles, work, words]: AudienceData): NamedAudience {
  return { roles: listed(roles), work: listed(work), words };
}

function toSection([id, heading, text]: Passage): Section {
  return { id, heading, text };
}

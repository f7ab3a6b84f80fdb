/** The small markup of texts, as far as a draft of a question needs it. No HTML is ever parsed. */

/** How the page writes a link to a rule. */
export type RuleLink = (slug: string, words?: string) => Node;

const PIECE =
  /\{rule\}`([^`]*)`|\*\*([^*]+)\*\*|\*([^*]+)\*|\[([^\]]*)\]\((https:\/\/[^\s)]+)\)|\\([!-/:-@[-`{-~])/g;

/** Returns paragraphs and quotations. */
export function blocks(text: string, link: RuleLink): Node[] {
  return text.split(/\n\s*\n/).map((part) => {
    const isQuote = /^ *>/.test(part);
    const words = isQuote ? part.replace(/^ *> ?/gm, "") : part;
    const paragraph = document.createElement("p");
    paragraph.dir = "auto";
    paragraph.append(...inline(words, link));
    if (!isQuote) return paragraph;
    const quote = document.createElement("blockquote");
    quote.append(paragraph);
    return quote;
  });
}

/** Returns a text with its emphasis and links. */
export function inline(text: string, link: RuleLink): (Node | string)[] {
  const found: (Node | string)[] = [];
  let start = 0;
  for (const match of text.matchAll(PIECE)) {
    const [all, rule, strong, emphasis, words, address, escaped] = match;
    found.push(text.slice(start, match.index));
    start = match.index + all.length;
    if (rule !== undefined) found.push(ruleLink(rule, link));
    else if (strong !== undefined) found.push(around("strong", inline(strong, link)));
    else if (emphasis !== undefined) found.push(around("em", inline(emphasis, link)));
    else if (address !== undefined) found.push(outward(words || address, address));
    else found.push(escaped ?? "");
  }
  return [...found, text.slice(start)].filter((piece) => piece !== "");
}

function ruleLink(role: string, link: RuleLink): Node {
  const [, words, slug] = /^(.*?)\s*<([^>]*)>$/.exec(role) ?? [];
  return slug === undefined ? link(role.trim()) : link(slug, words);
}

function around(tag: "em" | "strong", content: (Node | string)[]): Node {
  const element = document.createElement(tag);
  element.append(...content);
  return element;
}

function outward(words: string, address: string): Node {
  const link = document.createElement("a");
  link.className = "reference external";
  link.href = address;
  link.textContent = words;
  return link;
}

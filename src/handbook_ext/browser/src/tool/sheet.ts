import { line } from "../base/dom";

/** Returns the document as an HTML page for Word: headings from level one, boxes and lines. */
export function wordPage(title: string, sheet: Element): string {
  const page = document.implementation.createHTMLDocument(title);
  const { body, head } = page;
  page.documentElement.lang = document.documentElement.lang;
  const charset = page.createElement("meta");
  charset.setAttribute("charset", "utf-8");
  const style = page.createElement("style");
  style.textContent =
    "body{font-family:sans-serif}th,td{border:1px solid;padding:6pt;text-align:left}" +
    "table{border-collapse:collapse;width:100%}ul{list-style:none;padding:0}";
  head.prepend(charset);
  head.append(style);
  body.append(heading(page, 1, title));
  for (const child of page.importNode(sheet, true).children) body.append(child.cloneNode(true));
  const [top = 1] = levelsIn(body.querySelectorAll("h2, h3, h4, h5, h6"));
  for (const old of body.querySelectorAll("h2, h3, h4, h5, h6")) {
    old.replaceWith(heading(page, levelOf(old) - top + 2, line(old)));
  }
  for (const option of body.querySelectorAll(".handbook-decision-options li")) option.prepend("☐ ");
  for (const element of body.querySelectorAll("[class]")) element.removeAttribute("class");
  return `<!DOCTYPE html>\n${page.documentElement.outerHTML}\n`;
}

/** Returns the document as plain text, to be pasted into an e-mail or a form. */
export function plainText(title: string, sheet: Element): string {
  const blocks = [...sheet.querySelectorAll("h2, h3, h4, h5, h6, p, li, tbody tr")];
  const [top] = levelsIn(blocks.filter((block) => /^H\d$/.test(block.tagName)));
  const heads = [...sheet.querySelectorAll("thead th")].map(line);
  const lines = [title, "=".repeat([...title].length)];
  for (const block of blocks) {
    if (block.matches("li p")) continue; // part of its list item
    const text = line(block);
    if (/^H\d$/.test(block.tagName)) {
      lines.push("", text);
      if (levelOf(block) === top) lines.push("-".repeat([...text].length));
    } else if (block.matches("tr")) {
      const blanks = heads.slice(1).map((head) => `${head}: ${"_".repeat(20)}`);
      lines.push("", [text, ...blanks].join("  "));
    } else if (block.matches(".handbook-decision-options li")) {
      lines.push(`[ ] ${text}`);
    } else {
      lines.push(block.matches("li") ? `- ${text}` : (block.textContent ?? "").trim());
      if (block.matches(".handbook-decision-room")) lines.push("_".repeat(60), "_".repeat(60));
    }
  }
  return `${lines.join("\n")}\n`;
}

function levelsIn(headings: Iterable<Element>): number[] {
  return [...headings].map(levelOf).sort();
}

function levelOf(heading: Element): number {
  return Number(heading.tagName.slice(1));
}

function heading(page: Document, level: number, text: string): HTMLElement {
  const made = page.createElement(`h${Math.min(level, 6)}`);
  made.textContent = text;
  return made;
}

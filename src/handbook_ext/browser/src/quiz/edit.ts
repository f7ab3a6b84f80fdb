/** The link from a question's key to the form that edits it: those who are answering do not meet it. */

import { Address } from "../base/addresses";

/** Adds the link to a key that is opened, once. */
export function offerEdit(key: EventTarget | null, page: string | undefined, words: string): void {
  if (!(key instanceof HTMLDetailsElement && key.matches(".handbook-key") && page)) return;
  const id = key.closest<HTMLElement>("form.handbook-question")?.dataset.question;
  if (!key.open || id === undefined || words === "" || key.querySelector(".handbook-edit")) return;
  const line = document.createElement("p");
  line.className = "handbook-edit";
  const link = document.createElement("a");
  link.className = "reference internal";
  link.href = `${page}${new Address().set("questions", id)}`;
  link.textContent = words;
  line.append(link);
  key.append(line);
}

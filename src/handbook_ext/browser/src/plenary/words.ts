import { parseRecord } from "../json";
import { fill } from "../quiz/words";

/** Says a word by its name; Python prints them. One that is missing is empty. */
export type Say = (name: string, values?: Readonly<Record<string, number | string>>) => string;

export function readWords(text: string | undefined): Say {
  const words = parseRecord(text ?? "") ?? {};
  return (name, values = {}) => {
    const pattern = words[name];
    return typeof pattern === "string" ? fill(pattern, values) : "";
  };
}

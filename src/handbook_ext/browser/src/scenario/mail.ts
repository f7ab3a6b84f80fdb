import type { Say } from "../base/words";
import { textOf, type Written } from "../stencil/written";

/** The longest address that mail programs take. */
const LONGEST = 1_900;

/** A mail to the editors, as the address that opens it. */
export interface Mail {
  readonly href: string;
  /** Whether the question is in it; else its file must be attached. */
  readonly isWhole: boolean;
}

interface Sent {
  readonly address: string;
  readonly question: Written;
  /** The title of the rule. */
  readonly rule: string;
  readonly file: { readonly name: string; readonly text: string };
}

/** Writes a mail that its reader understands: the question itself is in it when it is short enough. */
export function mailOf({ address, question, rule, file }: Sent, say: Say): Mail {
  const subject = say("mail_subject", { id: textOf(question, "id") });
  const intro = say("mail_body", { rule, situation: textOf(question, "situation") });
  const attached = say("mail_file", { file: file.name });
  const href = (...parts: readonly string[]) => {
    const body = parts.join("\n\n").trim().replaceAll("\n", "\r\n");
    const fields = `subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
    return `mailto:${encodeURI(address)}?${fields}`;
  };
  const whole = href(intro, say("mail_question"), file.text);
  if (whole.length <= LONGEST) return { href: whole, isWhole: true };
  const told = href(intro, attached);
  return { href: told.length <= LONGEST ? told : href(attached), isWhole: false };
}

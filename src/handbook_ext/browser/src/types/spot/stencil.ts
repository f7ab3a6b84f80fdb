import { part } from "../../base/dom";
import { lettered, type Shown } from "../../stencil/parts";
import { rowsOf, textOf } from "../../stencil/written";
import type { FillStencil } from "../stencil";

const NOTHING = "0";

export const spot: FillStencil = ({ form, question, parts }) => {
  parts.prompt(part(form, ".handbook-answer"), question);
  const shown = lettered(rowsOf(question, "segments"));
  const isFaulty = ({ row }: Shown) => textOf(row, "fault") !== "";
  parts.rows(part(form, ".handbook-post"), ".handbook-segment", shown);
  const reason = textOf(question, "feedback");
  const nothing = { letter: NOTHING, row: { text: "", feedback: reason } };
  const faulty = shown.filter(isFaulty);
  const entries = reason && faulty.length === 0 ? [nothing] : faulty;
  parts.key(part(form, ".handbook-key"), entries, undefined, "fault");
  return {
    segments: shown.map((each) => ({ id: each.letter.toLowerCase(), fault: isFaulty(each) })),
  };
};

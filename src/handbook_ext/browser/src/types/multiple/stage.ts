import { inOnePart, options } from "../stage";

export const stage = inOnePart(options);

// Prints the checks of a page as the engine gets them, for a Python test that compares them with its own.
// Standard input: the checks of a page. Standard output: those of the engine.
import { text } from "node:stream/consumers";
import { load } from "./bundled.mjs";

const { unpack } = await load("draft/unpack.ts");
process.stdout.write(JSON.stringify(unpack(JSON.parse(await text(process.stdin)))));

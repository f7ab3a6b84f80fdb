// Prints the files of written questions, for a Python test that reads them as a quiz. Standard input:
// a JSON array of questions. Standard output: a JSON array of `[file, question read back]`.
import { text } from "node:stream/consumers";
import { load } from "./bundled.mjs";

const { printFile, readFile } = await load("scenario/file.ts");
const questions = JSON.parse(await text(process.stdin));
const files = questions.map((/** @type {object} */ question) => printFile(question));
const found = files.map((/** @type {string} */ file) => [file, readFile(file)]);
process.stdout.write(JSON.stringify(found));

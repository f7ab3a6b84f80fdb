// Reads GIFT for a Python test, as other programs do. Standard input: GIFT. Standard
// output: the questions as JSON. Fails with a plain message and its place.
import { text } from "node:stream/consumers";
import { parse } from "gift-pegjs";

try {
  process.stdout.write(JSON.stringify(parse(await text(process.stdin))));
} catch (error) {
  const { location, message } = /** @type {import("gift-pegjs").SyntaxError} */ (error);
  console.error(`gift.mjs: line ${location?.start.line ?? 1}: ${message}`);
  process.exitCode = 1;
}

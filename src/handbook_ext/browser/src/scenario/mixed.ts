import { isTexts, parseRecord } from "../base/json";
import type { Engine } from "../client/engine";

/**
 * Returns the places of items to be put in order, as the handbook's pages would show them: the engine
 * knows. While it cannot be asked, the first comes last.
 */
export async function mix(
  count: number,
  seed: string,
  engine: Engine | undefined,
): Promise<readonly number[]> {
  const places = [...Array(count).keys()];
  if (count === 0) return places;
  try {
    if (!engine) throw new Error("handbook-scenario: no engine");
    const items = places.map(String);
    return (await engine.ask({ op: "mix", items, seed }, parseItems)).map(Number);
  } catch (cause) {
    console.warn(cause);
    return [...places.slice(1), ...places.slice(0, 1)];
  }
}

function parseItems(reply: string): readonly string[] {
  const items = parseRecord(reply)?.items;
  if (isTexts(items)) return items;
  throw new Error(`The engine mixed no items: ${reply}`);
}

/** Gives the reader a text as a file. */
export function download(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // The download has its own hold of the data once it has begun.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** Gives a file's name with the day in it, so that the newest is known among several. */
export function datedName(name: string, ending: string): string {
  return `${name}-${new Date().toISOString().slice(0, 10)}.${ending}`;
}

/** Reads a file that the reader chose; nothing when it is too large to be ours, or unreadable. */
export async function readChosen(input: HTMLInputElement, largest: number): Promise<string> {
  const file = input.files?.[0];
  let text = "";
  try {
    if (file && file.size <= largest) text = await file.text();
  } catch (cause) {
    console.warn(cause); // moved away or not to be read: no file either
  }
  // The same file can be chosen again.
  input.value = "";
  return text;
}

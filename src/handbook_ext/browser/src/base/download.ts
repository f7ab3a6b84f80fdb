/** Downloads a text as a file. */
export function download(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // Once started, the download keeps its own reference to the data.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** Returns a file name with today's date in it, so that the newest of several is recognizable. */
export function datedName(name: string, ending: string): string {
  return `${name}-${new Date().toISOString().slice(0, 10)}.${ending}`;
}

/** Reads a chosen file; undefined when it is too large to be ours, or unreadable. */
export async function readChosen(input: HTMLInputElement, largest: number): Promise<string> {
  const file = input.files?.[0];
  let text = "";
  try {
    if (file && file.size <= largest) text = await file.text();
  } catch (cause) {
    console.warn(cause); // moved or unreadable: treat it as no file
  }
  // So that the same file can be chosen again.
  input.value = "";
  return text;
}

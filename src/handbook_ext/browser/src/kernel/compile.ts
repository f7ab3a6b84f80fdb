import type { Download } from "./download";

/** The first bytes of any WebAssembly; the page of a network that asks readers to log in has others. */
const MAGIC = [0x00, 0x61, 0x73, 0x6d];
const TYPE = { headers: { "Content-Type": "application/wasm" } };

/**
 * Returns the WebAssembly of a download, compiled while it arrives, whatever MIME type the server gives
 * it. Rejects when the connection fails, or when it is no WebAssembly, which the download then forgets.
 */
export async function compileDownload(download: Download): Promise<WebAssembly.Module> {
  if (typeof WebAssembly.compileStreaming === "function") {
    try {
      return await WebAssembly.compileStreaming(new Response(streamOf(download), TYPE));
    } catch (cause) {
      if (!download.beginsWith(MAGIC)) discard(download);
      if (!download.isWhole) throw cause;
    }
  }
  const bytes = await download.read();
  try {
    return await WebAssembly.compile(bytes);
  } catch (cause) {
    discard(download);
    throw cause;
  }
}

function discard(download: Download): void {
  download.giveUp();
  download.forget();
}

function streamOf(download: Download): ReadableStream<Uint8Array> {
  const pieces = download.stream();
  // Asked for now: the stream would ask for it only once the press has been dealt with.
  let next: ReturnType<typeof pieces.next> | undefined = pieces.next();
  return new ReadableStream({
    async pull(controller) {
      const { value, done } = await (next ?? pieces.next());
      next = undefined;
      if (done) controller.close();
      else controller.enqueue(value);
    },
    async cancel() {
      await pieces.return();
    },
  });
}

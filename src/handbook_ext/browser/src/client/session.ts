import { KernelMessage } from "@jupyterlab/services";
import type { IKernel, KernelSpecs } from "@jupyterlite/services";
import type { JSONObject } from "@lumino/coreutils";
import { Batch } from "./batch";
import type { EngineRequest } from "./engine";

const TARGET = "handbook.quiz";
const SESSION = "handbook-page";
const COMM = "handbook-page-quiz";

/** A kernel with an open comm. Any `BaseKernel` that has the target will do. */
export class Session {
  /** Settles once requests can be answered, or rejects if they cannot. */
  readonly opened: Promise<void>;
  readonly #batch = new Batch((request) => this.#send(request));
  readonly #replies = new Map<number, string>();
  #kernel: IKernel | undefined;
  #isClosed = false;
  #isRefused = false;
  #complaint = "";
  #last = 0;

  constructor(createKernel: KernelSpecs.KernelFactory) {
    this.opened = this.#open(createKernel);
  }

  /** Sends a request to the engine; returns its reply as JSON text. */
  ask(request: EngineRequest): Promise<string> {
    return this.#batch.ask(request);
  }

  /** Terminates the kernel, whatever it is doing. */
  close(): void {
    this.#isClosed = true;
    this.#kernel?.dispose();
  }

  /** Sends a request to the engine; returns its reply. */
  async #send(request: EngineRequest): Promise<string> {
    const id = ++this.#last;
    await this.#kernel?.handleMessage(
      KernelMessage.createMessage<KernelMessage.ICommMsgMsg<"shell">>({
        channel: "shell",
        msgType: "comm_msg",
        session: SESSION,
        content: { comm_id: COMM, data: { id, request: request as JSONObject } },
      }),
    );
    // The kernel is idle again: a reply that has not come will not come.
    const reply = this.#replies.get(id);
    this.#replies.delete(id);
    if (reply === undefined) throw new Error(`The kernel gave no answer. ${this.#complaint}`);
    return reply;
  }

  async #open(createKernel: KernelSpecs.KernelFactory): Promise<void> {
    const kernel = await createKernel({
      id: SESSION,
      name: "micropython",
      location: "",
      sendMessage: (message) => this.#receive(message),
    });
    this.#kernel = kernel;
    // Closed while the kernel was starting, when there was nothing to dispose of.
    if (this.#isClosed) kernel.dispose();
    await kernel.ready;
    await kernel.handleMessage(
      KernelMessage.createMessage<KernelMessage.ICommOpenMsg<"shell">>({
        channel: "shell",
        msgType: "comm_open",
        session: SESSION,
        content: { comm_id: COMM, target_name: TARGET, data: {} },
      }),
    );
    if (this.#isRefused) throw new Error(`The kernel does not know ${TARGET}`);
  }

  #receive(message: KernelMessage.IMessage): void {
    const { msg_type } = message.header;
    if (msg_type === "comm_close") this.#isRefused = true;
    if (KernelMessage.isStreamMsg(message)) this.#complaint = message.content.text;
    if (!KernelMessage.isCommMsgMsg(message)) return;
    const { data } = message.content;
    if (typeof data.id === "number" && typeof data.reply === "string") {
      this.#replies.set(data.id, data.reply);
    }
  }
}

import type { KernelMessage } from "@jupyterlab/services";
import { BaseKernel, type IKernel } from "@jupyterlite/services";
import type { WorkerLink } from "./worker-link";

/** The replies to requests in Jupyter's protocol. */
interface Replies {
  kernel_info_request: KernelMessage.IInfoReplyMsg["content"];
  execute_request: KernelMessage.IExecuteReplyMsg["content"];
  complete_request: KernelMessage.ICompleteReplyMsg["content"];
  is_complete_request: KernelMessage.IIsCompleteReplyMsg["content"];
  inspect_request: KernelMessage.IInspectReplyMsg["content"];
  comm_info_request: KernelMessage.ICommInfoReplyMsg["content"];
  comm_open: unknown;
  comm_msg: unknown;
  comm_close: unknown;
}

class Interruption extends Error {
  constructor() {
    super(
      "The cell was stopped, and with it all of Python: names from earlier cells are gone. " +
        "Run those cells again.",
    );
  }
}

/**
 * A JupyterLite kernel that runs MicroPython in a worker. Every message is
 * answered by Python (python/messages.py); this class only carries it there.
 */
export class MicroPythonKernel extends BaseKernel {
  #link: WorkerLink;
  #isRunning = false;

  constructor(options: IKernel.IOptions, link: WorkerLink) {
    const { sendMessage } = options;
    super({
      ...options,
      // Requests left by a terminated worker must not be answered to its successor's client.
      sendMessage: (message) => {
        if (!this.isDisposed) sendMessage(message);
      },
    });
    this.#link = link;
  }

  override get ready(): Promise<void> {
    return this.#link.ready;
  }

  override dispose(): void {
    super.dispose();
    this.#link.close(new Error("The kernel was shut down"));
  }

  /**
   * Stops the running cell. Nothing but its end stops Python in a worker, so the next cell
   * gets a new worker, which knows none of the names so far.
   */
  interrupt(): void {
    if (!this.#isRunning) return;
    this.#link.close(new Interruption());
    this.#link = this.#link.renew();
  }

  override kernelInfoRequest(): Promise<Replies["kernel_info_request"]> {
    return this.#ask("kernel_info_request", {});
  }

  override async executeRequest(
    content: KernelMessage.IExecuteRequestMsg["content"],
  ): Promise<Replies["execute_request"]> {
    const execution_count = this.executionCount;
    this.#isRunning = true;
    try {
      return await this.#ask("execute_request", { ...content, execution_count });
    } catch (cause) {
      // Not an error in the reader's code, which Python reports: the cell was stopped, or
      // Python broke down. The cell must end, and say why.
      const ename = cause instanceof Interruption ? "KeyboardInterrupt" : "KernelError";
      const evalue = cause instanceof Error ? cause.message : String(cause);
      const error = { ename, evalue, traceback: [`${ename}: ${evalue}`] };
      this.publishExecuteError(error, this.parent?.header);
      return { status: "error", execution_count, ...error };
    } finally {
      this.#isRunning = false;
    }
  }

  override completeRequest(
    content: KernelMessage.ICompleteRequestMsg["content"],
  ): Promise<Replies["complete_request"]> {
    return this.#ask("complete_request", content);
  }

  override isCompleteRequest(
    content: KernelMessage.IIsCompleteRequestMsg["content"],
  ): Promise<Replies["is_complete_request"]> {
    return this.#ask("is_complete_request", content);
  }

  override inspectRequest(
    content: KernelMessage.IInspectRequestMsg["content"],
  ): Promise<Replies["inspect_request"]> {
    return this.#ask("inspect_request", content);
  }

  override commInfoRequest(
    content: KernelMessage.ICommInfoRequestMsg["content"],
  ): Promise<Replies["comm_info_request"]> {
    return this.#ask("comm_info_request", content);
  }

  override async commOpen(message: KernelMessage.ICommOpenMsg): Promise<void> {
    await this.#ask("comm_open", message.content);
  }

  override async commMsg(message: KernelMessage.ICommMsgMsg): Promise<void> {
    await this.#ask("comm_msg", message.content);
  }

  override async commClose(message: KernelMessage.ICommCloseMsg): Promise<void> {
    await this.#ask("comm_close", message.content);
  }

  /** Never called: the kernel refuses `input()`, so it sends no `input_request`. */
  override inputReply(): void {}

  async #ask<Type extends keyof Replies>(type: Type, content: unknown): Promise<Replies[Type]> {
    // Captured now: when Python publishes, another message may be the current one.
    const parent = this.parent?.header;
    const reply = await this.#link.request(type, content, (kind, published) =>
      this.#publish(kind, published, parent),
    );
    return reply as Replies[Type];
  }

  /** Passes on what Python published. Its shapes are those of python/*.py. */
  // biome-ignore lint/suspicious/noExplicitAny: JSON from our own Python, one shape per type.
  #publish(type: string, content: any, parent: KernelMessage.IHeader | undefined): void {
    switch (type) {
      case "stream":
        this.stream(content, parent);
        break;
      case "execute_result":
        this.publishExecuteResult(content, parent);
        break;
      case "error":
        this.publishExecuteError(content, parent);
        break;
      case "display_data":
        this.displayData(content, parent);
        break;
      case "update_display_data":
        this.updateDisplayData(content, parent);
        break;
      case "clear_output":
        this.clearOutput(content, parent);
        break;
      case "comm_open":
      case "comm_msg":
      case "comm_close":
        this.handleComm(type, content, {}, [], parent);
    }
  }
}

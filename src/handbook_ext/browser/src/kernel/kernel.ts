import type { KernelMessage } from "@jupyterlab/services";
import { BaseKernel, type IKernel } from "@jupyterlite/services";
import { type KernelFiles, WorkerLink } from "./worker-link";

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

/**
 * A JupyterLite kernel that runs MicroPython in a worker. Every message is
 * answered by Python (python/messages.py); this class only carries it there.
 */
export class MicroPythonKernel extends BaseKernel {
  readonly #link: WorkerLink;

  constructor(options: IKernel.IOptions, files: KernelFiles) {
    const { sendMessage } = options;
    super({
      ...options,
      // Requests left by a terminated worker must not be answered to its successor's client.
      sendMessage: (message) => {
        if (!this.isDisposed) sendMessage(message);
      },
    });
    this.#link = new WorkerLink(files);
  }

  override get ready(): Promise<void> {
    return this.#link.ready;
  }

  override dispose(): void {
    super.dispose();
    this.#link.close(new Error("The kernel was shut down"));
  }

  override kernelInfoRequest(): Promise<Replies["kernel_info_request"]> {
    return this.#ask("kernel_info_request", {});
  }

  override async executeRequest(
    content: KernelMessage.IExecuteRequestMsg["content"],
  ): Promise<Replies["execute_request"]> {
    const execution_count = this.executionCount;
    try {
      return await this.#ask("execute_request", { ...content, execution_count });
    } catch (cause) {
      // Not an error in the reader's code, which Python reports, but a
      // breakdown: the cell must end, and say why.
      const error = { ename: "KernelError", evalue: String(cause), traceback: [String(cause)] };
      this.publishExecuteError(error, this.parent?.header);
      return { status: "error", execution_count, ...error };
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
      case "comm_open":
      case "comm_msg":
      case "comm_close":
        this.handleComm(type, content, {}, [], parent);
    }
  }
}

import { Host } from "../base/host";

/** An element with a fallback text for readers without scripts, and a panel. */
export class Panel extends Host {
  /** Shows the panel, or the fallback text. */
  open(isOpen: boolean): void {
    this.part<HTMLElement>(".handbook-closed").hidden = isOpen;
    this.part<HTMLElement>(".handbook-panel").hidden = !isOpen;
  }
}

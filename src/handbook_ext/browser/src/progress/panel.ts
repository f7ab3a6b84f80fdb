import { Host } from "../base/host";

/** An element that Sphinx printed twice: closed, for whoever has no scripts, and its panel. */
export class Panel extends Host {
  /** Shows the panel, or what is read without it. */
  open(isOpen: boolean): void {
    this.part<HTMLElement>(".handbook-closed").hidden = isOpen;
    this.part<HTMLElement>(".handbook-panel").hidden = !isOpen;
  }
}

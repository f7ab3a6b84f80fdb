/**
 * Entry of handbook-lms.js, which the pages of packages load before the scripts of their parts. Where
 * no platform answers, the page is as it is.
 */

import type { VerdictDetail } from "../quiz/handbook-quiz";
import { findApi } from "./api";
import { Bridge } from "./bridge";
import { Panel } from "./panel";
import { Questions } from "./questions";
import { Tabs } from "./tabs";

const root = document.querySelector<HTMLElement>(".handbook-lms");
const api = findApi(window);
if (root && api) connect(new Panel(root));

function connect(panel: Panel): void {
  if (!api) return;
  const questions = new Questions(document, panel.types);
  const bridge = new Bridge(api, panel, questions);
  bridge.open();
  const tabs = new Tabs(
    location.pathname,
    () => bridge.yield(),
    (handover) => bridge.take(handover),
  );
  if (bridge.isTelling) tabs.open();
  document.addEventListener("handbook-verdict", (event) => {
    const printed = questions.all.find(({ form }) => form === event.target);
    if (printed) bridge.note(printed, (event as CustomEvent<VerdictDetail>).detail);
  });
  document.addEventListener("handbook-finished", (event) => {
    bridge.finish((event as CustomEvent<readonly string[]>).detail);
  });
  addEventListener("pagehide", () => {
    tabs.close();
    bridge.close();
  });
  addEventListener("pageshow", ({ persisted }) => {
    if (!persisted) return;
    bridge.reopen();
    if (bridge.isTelling) tabs.open();
  });
  // Once its elements are there, and what contains them, which is defined by the same script.
  void customElements.whenDefined("handbook-quiz").then(() => bridge.recall());
}

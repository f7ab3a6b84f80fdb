/** Entry of handbook.js: gives the page's questions one kernel, and shows definitions of terms. */

import { dropDoubleClicks } from "./base/echo";
import { locateFiles } from "./client/locate-files";
import { openSession } from "./client/open-session";
import { QuizClient } from "./client/quiz-client";
import { showMeanings } from "./glossary/term";
import { Runtime } from "./kernel/runtime";
import { keepProgress } from "./progress/keep";
import { HandbookQuiz } from "./quiz/handbook-quiz";
import { forgetWithProgress } from "./reader/reader";
import { HandbookRound } from "./round/handbook-round";
import { share } from "./shared";

// Read now: `currentScript` is null once this script has run. Other files are found
// relative to it, so the site may be at any address.
const { src } = document.currentScript as HTMLScriptElement;

const runtime = new Runtime(() => locateFiles(src));
const client = new QuizClient(() => openSession(runtime, src), runtime);

// For scripts that only some pages load.
globalThis.handbookEngine = client;
share();

// In order: the later one is contained in the first.
const elements = {
  "handbook-quiz": class extends HandbookQuiz {
    override grader = client;
  },
  "handbook-round": class extends HandbookRound {
    override engine = client;
  },
};
for (const [name, element] of Object.entries(elements)) {
  if (!customElements.get(name)) customElements.define(name, element);
}

globalThis.handbookKeeper ??= keepProgress(client);
forgetWithProgress();
showMeanings();
dropDoubleClicks();

/** Entry of handbook.js: gives the page's elements one kernel, and shows definitions of terms. */

import { locateFiles } from "./client/locate-files";
import { QuizClient } from "./client/quiz-client";
import { showMeanings } from "./glossary/term";
import { MicroPythonKernel } from "./kernel/kernel";
import { Runtime } from "./kernel/runtime";
import { HandbookPlenary } from "./plenary/handbook-plenary";
import { openProgress } from "./progress/open";
import { HandbookQuiz } from "./quiz/handbook-quiz";
import { forgetWithProgress } from "./reader/reader";
import { HandbookRound } from "./round/handbook-round";
import { HandbookSelftest } from "./selftest/handbook-selftest";

// Read now: `currentScript` is null once this script has run. Other files are found
// relative to it, so the site may be at any address.
const { src } = document.currentScript as HTMLScriptElement;

const runtime = new Runtime(() => locateFiles(src));
const client = new QuizClient(
  async (options) => new MicroPythonKernel(options, await runtime.files()),
  runtime,
);

// For scripts that only some pages load.
globalThis.handbookEngine = client;

// In order: the later ones contain quizzes, or are contained in them.
const elements = {
  "handbook-plenary": class extends HandbookPlenary {
    override engine = client;
  },
  "handbook-quiz": class extends HandbookQuiz {
    override grader = client;
  },
  "handbook-round": class extends HandbookRound {
    override engine = client;
  },
  "handbook-selftest": class extends HandbookSelftest {
    override engine = client;
  },
};
for (const [name, element] of Object.entries(elements)) {
  if (!customElements.get(name)) customElements.define(name, element);
}

openProgress(client);
forgetWithProgress();
showMeanings();

/** Entry of handbook.js: gives the page's elements one kernel, and shows definitions of terms. */

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

const runtime = new Runtime(src);
const client = new QuizClient(
  async (options) => new MicroPythonKernel(options, await runtime.files()),
  runtime,
);

// For scripts that only some pages load.
globalThis.handbookEngine = client;

if (!customElements.get("handbook-plenary")) {
  customElements.define(
    "handbook-plenary",
    class extends HandbookPlenary {
      override engine = client;
    },
  );
}

if (!customElements.get("handbook-quiz")) {
  customElements.define(
    "handbook-quiz",
    class extends HandbookQuiz {
      override grader = client;
    },
  );
}

// After the quizzes, which these elements contain or are contained in.
if (!customElements.get("handbook-round")) {
  customElements.define(
    "handbook-round",
    class extends HandbookRound {
      override engine = client;
    },
  );
}

if (!customElements.get("handbook-selftest")) {
  customElements.define(
    "handbook-selftest",
    class extends HandbookSelftest {
      override engine = client;
    },
  );
}

openProgress(client);
forgetWithProgress();
showMeanings();

/** Entry of handbook.js: gives every `<handbook-quiz>` of the page one grader, and words their meaning. */

import { QuizClient } from "./client/quiz-client";
import { showMeanings } from "./glossary/term";
import { MicroPythonKernel } from "./kernel/kernel";
import { locateFiles } from "./kernel/locate-files";
import { openProgress } from "./progress/open";
import { HandbookQuiz } from "./quiz/handbook-quiz";

// Read now: `currentScript` is null as soon as this script has run. Its siblings
// are found by it, so the site may lie at any address.
const { src } = document.currentScript as HTMLScriptElement;

const grader = new QuizClient(
  async (options) => new MicroPythonKernel(options, await locateFiles(src)),
);

if (!customElements.get("handbook-quiz")) {
  customElements.define(
    "handbook-quiz",
    class extends HandbookQuiz {
      override grader = grader;
    },
  );
}

openProgress(grader);
showMeanings();

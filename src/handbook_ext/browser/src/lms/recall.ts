import type { HandbookQuiz } from "../quiz/handbook-quiz";
import type { QuizResponse } from "../types/verdict";
import type { Printed } from "./questions";

/** Shows earlier answers with their verdicts, unless the reader has begun to answer anew. */
export async function recallAnswers(
  answers: readonly (readonly [Printed, QuizResponse])[],
): Promise<void> {
  await Promise.all(
    answers.map(async ([{ form }, response]) => {
      const quiz = form.closest<HandbookQuiz>("handbook-quiz");
      const question = quiz?.questions.find((each) => each.form === form);
      if (!quiz || !question?.isBlank || question.isLocked) return;
      await quiz.recall(question, { response, isChecked: true });
    }),
  );
}

import { AsyncLocalStorage } from "node:async_hooks";
import type { ServerResponse } from "node:http";

/** The answer under way of each request; one for the process, whichever bundle asks. */
const shared = globalThis as { portalAnswers?: AsyncLocalStorage<ServerResponse> };
shared.portalAnswers ??= new AsyncLocalStorage();
const answers = shared.portalAnswers;

/** Called when a request arrives, before anything reads it. */
export function beginAnswer(answer: ServerResponse): void {
  answers.enterWith(answer);
}

/**
 * Gives a page of words its status. The framework has a status only for pages of its own, which are empty until
 * scripts have run.
 */
export function setAnswerStatus(status: 404 | 503): void {
  const answer = answers.getStore();
  if (answer && !answer.headersSent) answer.statusCode = status;
}

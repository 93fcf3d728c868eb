import type { IncomingMessage, ServerResponse } from "node:http";
import { headers } from "next/headers";

/** Answers under way, by the number that their request carries; one list for the process, whichever bundle asks. */
const shared = globalThis as { portalAnswers?: Map<string, ServerResponse>; portalAnswerNumber?: number };
shared.portalAnswers ??= new Map();
const answers = shared.portalAnswers;

const HEADER = "x-answer";

/** Called when a request arrives, before anything reads it. */
export function beginAnswer(request: IncomingMessage, answer: ServerResponse): void {
  shared.portalAnswerNumber = (shared.portalAnswerNumber ?? 0) + 1;
  const number = String(shared.portalAnswerNumber);
  // Whatever a visitor sent under this name is gone.
  request.headers[HEADER] = number;
  answers.set(number, answer);
  answer.once("close", () => answers.delete(number));
}

/**
 * Gives a page of words its status. The framework has a status only for pages of its own, which are empty until
 * scripts have run.
 */
export async function setAnswerStatus(status: 404 | 503): Promise<void> {
  const answer = await answerUnderWay();
  if (answer) answer.statusCode = status;
}

/** Tells the browser to forget whatever it keeps of the portal beside cookies. Actions and pages can set no header themselves. */
export async function clearBrowserStorage(): Promise<void> {
  (await answerUnderWay())?.setHeader("Clear-Site-Data", '"storage"');
}

/** Tells a browser how much is to come, in bytes; the framework leaves it out of what a route answers. */
export async function setAnswerLength(bytes: number): Promise<void> {
  (await answerUnderWay())?.setHeader("content-length", bytes);
}

async function answerUnderWay(): Promise<ServerResponse | undefined> {
  const answer = answers.get((await headers()).get(HEADER) ?? "");
  return answer?.headersSent ? undefined : answer;
}

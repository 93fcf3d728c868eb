import { type Challenge, solveChallenge } from "altcha-lib";
import { deriveKey } from "altcha-lib/algorithms/pbkdf2";

/** As many as Node derives at once. */
const SOLVERS = 4;

/** Does what the widget does in a browser: the value of the field `altcha` for a challenge of `/api/human-check`. */
export async function solveAltcha(challengeJson: string): Promise<string> {
  const challenge: Challenge = JSON.parse(challengeJson);
  const controller = new AbortController();
  const tries = Array.from({ length: SOLVERS }, (_, counterStart) =>
    solveChallenge({ challenge, deriveKey, controller, counterStart, counterStep: SOLVERS }),
  );
  const solution = await Promise.race(tries);
  controller.abort();
  return Buffer.from(JSON.stringify({ challenge, solution })).toString("base64");
}

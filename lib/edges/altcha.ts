import { type Challenge, createChallenge, randomInt, verifySolution } from "altcha-lib";
import { deriveKey } from "altcha-lib/algorithms/pbkdf2";
import { z } from "zod";
import type { Context, HumanCheck } from "#lib/core/context";
import type { Env } from "#lib/core/env";
import { purposeKey } from "#lib/protection/derive";
import { HUMAN_CHECK } from "#lib/protection/limits";
import { claimAnswer } from "./claim-answer";

const ALGORITHM = "PBKDF2/SHA-256";

/** One try costs this many rounds; a phone of ten years ago does all tries in one to three seconds. */
const ROUNDS = 5_000;
const FEWEST_TRIES = 50;
const MOST_TRIES = 150;

/** Longest answer that is looked at, in characters; a real one has about 700. */
const LONGEST_ANSWER = 8_192;

/** Proof of work on our own server: nothing about the visitor leaves the portal. */
export const altcha: HumanCheck = {
  async verify(ctx, answer) {
    const proof = parseAnswer(answer);
    if (!proof || !(await isSolved(ctx, proof))) return "refused";
    return (await claimAnswer(ctx, proof.challenge.signature)) ? "human" : "refused";
  },
};

/** A task for the visitor's browser, signed and valid for `HUMAN_CHECK.lifetime` seconds. Nothing is stored. */
export async function issueChallenge(env: Env): Promise<Challenge> {
  return createChallenge({
    algorithm: ALGORITHM,
    cost: ROUNDS,
    counter: randomInt(MOST_TRIES, FEWEST_TRIES),
    deriveKey,
    expiresAt: new Date(Date.now() + HUMAN_CHECK.lifetime * 1000),
    ...signingKeys(env),
  });
}

const answers = z.object({
  challenge: z.object({
    parameters: z.object({
      algorithm: z.literal(ALGORITHM),
      nonce: z.hex(),
      salt: z.hex(),
      cost: z.int(),
      keyLength: z.int(),
      keyPrefix: z.hex(),
      keySignature: z.hex(),
      expiresAt: z.int().positive(),
    }),
    signature: z.hex(),
  }),
  solution: z.object({ counter: z.int().nonnegative(), derivedKey: z.hex() }),
});

type Answer = z.infer<typeof answers>;

function parseAnswer(answer: string): Answer | null {
  if (answer.length > LONGEST_ANSWER) return null;
  try {
    return answers.parse(JSON.parse(Buffer.from(answer, "base64").toString()));
  } catch {
    return null;
  }
}

async function isSolved(ctx: Context, proof: Answer): Promise<boolean> {
  const { verified } = await verifySolution({ ...proof, deriveKey, ...signingKeys(ctx.env) });
  return verified;
}

function signingKeys(env: Env) {
  return {
    hmacSignatureSecret: purposeKey(env, "human-check").toString("hex"),
    hmacKeySignatureSecret: purposeKey(env, "human-check-solution").toString("hex"),
  };
}

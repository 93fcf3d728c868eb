import { hash as argon2, type Options, parseOptions, verify } from "@node-rs/argon2";
import type { Context } from "#lib/core/context";
import { canBePassword, normalizePassword } from "#lib/identity/normalize-password";
import { passwordPepper } from "./derive";
import { inTurn } from "./hash-queue";
import { HASH } from "./limits";

/**
 * Hash of a password that passed the rules, as a PHC string: Argon2id, keyed with the pepper. The salt is random
 * unless one of at least 16 bytes is given. Throws PortalBusy.
 */
export function hashPassword(ctx: Pick<Context, "env">, password: string, salt?: Buffer): Promise<string> {
  const options = { ...parameters(ctx), ...(salt && { salt }) };
  return inTurn(() => argon2(normalizePassword(password), options));
}

/**
 * Whether a typed password is the one that was hashed. Without a hash it does the same work and says no, so that the
 * time tells nothing. `outdated`: hashed with other parameters than today's, to be hashed anew. Throws PortalBusy.
 */
export async function verifyPassword(
  ctx: Pick<Context, "env">,
  password: string,
  hash: string | null,
): Promise<{ correct: boolean; outdated: boolean }> {
  const possible = canBePassword(password);
  const typed = possible ? normalizePassword(password) : "";
  const matches = await inTurn(() => verify(hash ?? NOBODYS_HASH, typed, parameters(ctx)));
  return { correct: hash !== null && possible && matches, outdated: hash !== null && isOutdated(hash) };
}

const PHC_PARAMETERS = `m=${HASH.memoryCost},t=${HASH.timeCost},p=${HASH.parallelism}`;
/** Of today's parameters, and of no password. */
const NOBODYS_HASH = `$argon2id$v=19$${PHC_PARAMETERS}$${"A".repeat(22)}$${"A".repeat(43)}`;

function parameters(ctx: Pick<Context, "env">): Options {
  const { memoryCost, timeCost, parallelism } = HASH;
  return { memoryCost, timeCost, parallelism, secret: passwordPepper(ctx.env) };
}

function isOutdated(hash: string): boolean {
  const used = parseOptions(hash);
  return (
    !hash.startsWith("$argon2id$v=19$") ||
    used.memoryCost !== HASH.memoryCost ||
    used.timeCost !== HASH.timeCost ||
    used.parallelism !== HASH.parallelism
  );
}

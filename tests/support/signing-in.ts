import { sql } from "drizzle-orm";
import type { SampleName } from "#db/demo/scenarios";
import { liveSession } from "#lib/accounts/sessions/live-session";
import type { SignedIn } from "#lib/accounts/sign-in/complete-sign-in";
import { finishSignIn } from "#lib/accounts/sign-in/finish-sign-in";
import { startSignIn } from "#lib/accounts/sign-in/start-sign-in";
import type { ClientContext, Context } from "#lib/core/context";
import type { OneTimeCode } from "#lib/identity/one-time-code";
import { oneTimeCode, tokenHash } from "#lib/protection/derive";
import type { TestContext } from "./database";
import { formOf, PASSWORD, registerAndDecide } from "./registering";

/** A browser of its own: another address, another name, never seen before unless it holds a device's token. */
export function elsewhere<Ctx extends Context>(
  ctx: Ctx,
  address: string,
  deviceToken: string | null = null,
): Ctx {
  return { ...ctx, visitor: { ...ctx.visitor, address, deviceTokens: deviceToken ? [deviceToken] : [] } };
}

/** First step; answers with the token of the browser that gave the password. */
export async function givePassword(
  ctx: Context,
  username: string,
  password: string = PASSWORD,
): Promise<string> {
  const started = await startSignIn(ctx, { username, password, returnTo: null });
  if (!started.ok) throw new Error(`The password step was refused: ${started.refusal}`);
  return started.value;
}

export function typeCode(ctx: Context, holder: string | undefined, code: string, previousSession?: string) {
  return finishSignIn(ctx, { holder, code: code as OneTimeCode, previousSession });
}

/** The code in the newest letter that went out for this browser's challenge. */
export async function mailedCode(ctx: Context, holder: string): Promise<string> {
  const [letter] = await ctx.db.execute<{ challenge: string }>(sql`
    select params->>'challengeId' as challenge from outbox
    join challenges on challenges.id::text = params->>'challengeId'
    where holder_hash = ${tokenHash(holder)} order by outbox.created_at desc limit 1`);
  if (!letter) throw new Error("No code was mailed for this browser");
  return oneTimeCode(ctx.env, letter.challenge);
}

/** Any code but the right one. */
export async function wrongCode(ctx: Context, holder: string): Promise<string> {
  const right = Number(await mailedCode(ctx, holder));
  return String((right + 1) % 1_000_000).padStart(6, "0");
}

/** Both steps, in a browser that never signed in before unless `ctx` says so. */
export async function signIn(ctx: Context, username: string, password: string = PASSWORD): Promise<SignedIn> {
  const holder = await givePassword(ctx, username, password);
  const finished = await typeCode(ctx, holder, await mailedCode(ctx, holder));
  if (!finished.ok) throw new Error(`The code was refused: ${finished.refusal}`);
  return finished.value;
}

/** The context of a signed-in client, as the pages make it from the session's cookie. */
export async function clientOf<Ctx extends Context>(
  ctx: Ctx,
  { sessionToken }: SignedIn,
): Promise<Ctx & ClientContext> {
  const session = await liveSession(ctx, sessionToken);
  if (!session) throw new Error("The session does not live");
  const { accountId, personId, sessionId, declaredUntil } = session;
  return { ...ctx, client: { accountId, personId, sessionId, name: session.givenName, declaredUntil } };
}

/** Registers a sample client and signs in. */
export async function signedIn(ctx: TestContext, name: SampleName, typed: Parameters<typeof formOf>[1] = {}) {
  await registerAndDecide(ctx, formOf(name, typed));
  const session = await signIn(ctx, typed.username ?? name, typed.password);
  return { ...session, ctx: await clientOf(ctx, session) };
}

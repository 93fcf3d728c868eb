import type { Context } from "#lib/core/context";
import { describeError } from "#lib/core/log";
import { type ClaimedLetter, claimLetters } from "./claim";
import { fillIn } from "./fill-in";
import type { LetterKind, MailService, RenderedLetter, RenderLetter } from "./letters";
import { drop, markSent, putBack, type Settled } from "./settle";

export interface PostOffice {
  render: RenderLetter;
  service: MailService;
}

/** How many letters are under way at once: one that hangs does not hold up the others. */
const LANES = 4;

/**
 * Sends what is due, at most `most` letters, and tells how many ended in which way. May run any number of times
 * at once and be killed at any moment: a letter is held by one sender, and comes back by itself if that one dies.
 */
export async function drainOutbox(
  ctx: Context,
  office: PostOffice,
  { most = 20 } = {},
): Promise<Record<Settled, number>> {
  const settled = { sent: 0, dropped: 0, retried: 0 };
  // Claimed no sooner than they are sent, so that their expiry is judged right before they leave.
  const first = await claimLetters(ctx, Math.min(LANES, most));
  let left = first.length < LANES ? 0 : most - first.length;
  const lane = async (claimed: ClaimedLetter): Promise<void> => {
    let letter: ClaimedLetter | undefined = claimed;
    while (letter) {
      settled[await post(ctx, office, letter)] += 1;
      letter = left-- > 0 ? (await claimLetters(ctx, 1))[0] : undefined;
    }
  };
  await Promise.all(first.map(lane));
  return settled;
}

async function post(ctx: Context, { render, service }: PostOffice, letter: ClaimedLetter): Promise<Settled> {
  if (letter.expired) return drop(ctx, letter, "expired");
  const written = await write(ctx, render, letter);
  if (written === "overtaken") return drop(ctx, letter, "overtaken");
  if (written === "unwritable") return putBack(ctx, letter, "unwritable");
  const outcome = await service.send({
    ...written,
    to: letter.recipient,
    from: ctx.env.mail.from,
    idempotencyKey: letter.id,
  });
  if (outcome === "sent") return markSent(ctx, letter);
  return outcome === "refused" ? drop(ctx, letter, "refused") : putBack(ctx, letter, "unavailable");
}

type Written = RenderedLetter | "overtaken" | "unwritable";

async function write(ctx: Context, render: RenderLetter, letter: ClaimedLetter): Promise<Written> {
  try {
    return (await writeAs(letter.kind, ctx, render, letter)) ?? "overtaken";
  } catch (thrown) {
    // A bug, to be mended while the letter waits; it must not keep the others from leaving.
    ctx.log.error("mail.unwritable", { mailId: letter.id, mailKind: letter.kind, ...describeError(thrown) });
    return "unwritable";
  }
}

async function writeAs<Kind extends LetterKind>(
  kind: Kind,
  ctx: Context,
  render: RenderLetter,
  letter: ClaimedLetter,
) {
  const filled = await fillIn(ctx, kind, letter);
  return filled && render(kind, filled, ctx.env.appUrl);
}

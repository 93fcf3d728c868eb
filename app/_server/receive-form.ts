import { headers } from "next/headers";
import { unstable_rethrow } from "next/navigation";
import type { z } from "zod";
import type { Context } from "#lib/core/context";
import { describeError } from "#lib/core/log";
import { PortalBusy } from "#lib/protection/queue";
import { say } from "#lib/texts/say";
import type { Texts } from "#lib/texts/sr";
import type { FormShape } from "../_forms/shape";
import type { FormState, Way } from "../_forms/state";
import type { ToSign } from "../_passkeys/use-signing";
import { context } from "./context";
import { isSameOrigin } from "./same-origin";
import { visitorTexts } from "./texts";

/** Words for what went wrong: at fields, or about the whole. */
export interface Complaint {
  errors?: Record<string, string>;
  refusal?: string;
  way?: Way;
  /** Nothing is wrong: a signature is asked for. */
  toSign?: ToSign;
}

/**
 * Receives a form: refuses foreign ones, reads and checks the fields, and hands them to `work`, which redirects or
 * complains. Whatever breaks is answered in words with the request's number, and what was typed stays.
 */
export async function receiveForm<Schema extends z.ZodObject>(
  previous: FormState,
  form: FormData,
  shape: FormShape<Schema>,
  work: (ctx: Context, input: z.output<Schema>, texts: Texts) => Promise<Complaint>,
): Promise<FormState> {
  const typed = readFields(form, Object.keys(shape.schema({}).shape));
  const complaint = await receiveButton(async (ctx, texts) => {
    const parsed = shape.schema(typed).safeParse(typed);
    return parsed.success ? work(ctx, parsed.data, texts) : { errors: fieldErrors(parsed.error, texts) };
  });
  return {
    values: Object.fromEntries(shape.shown.map((name) => [name, (typed[name] ?? "").slice(0, LONGEST_ECHO)])),
    attempt: attemptsUntil(previous) + 1,
    errors: complaint.errors ?? {},
    ...(complaint.refusal && { refusal: complaint.refusal }),
    ...(complaint.way && { way: complaint.way }),
    ...(complaint.toSign && { toSign: complaint.toSign }),
  };
}

/** The state comes back from the browser, where anything may have become of it. */
function attemptsUntil(previous: FormState | undefined): number {
  return Number.isSafeInteger(previous?.attempt) ? Number(previous?.attempt) : 0;
}

/** Does the work of a button that sends nothing else, under the same guards. */
export async function receiveButton(
  work: (ctx: Context, texts: Texts) => Promise<Complaint>,
): Promise<Complaint> {
  const { texts } = await visitorTexts();
  const ctx = await context();
  if (!isSameOrigin(await headers(), ctx.env.appUrl)) return { refusal: texts.common.refusals.foreignOrigin };
  try {
    return await work(ctx, texts);
  } catch (thrown) {
    unstable_rethrow(thrown);
    ctx.log.error("form.failed", describeError(thrown));
    if (thrown instanceof PortalBusy) return { refusal: texts.common.refusals.busy };
    return { refusal: say(texts.common.refusals.away, { number: ctx.requestNumber }) };
  }
}

/** What a button sent along under that name; "" when nothing, or anything but a form, arrived. */
export function sentBeside(form: FormData, name: string): string {
  return readFields(form, [name])[name] ?? "";
}

/** More than the longest answer, so that nothing typed is lost. */
const LONGEST_ECHO = 10_000;

/** Both human checks answer for the one field that the page shows. */
const POSTED_AS: Record<string, readonly string[]> = { humanCheck: ["altcha", "g-recaptcha-response"] };

/** A field sent twice, or a file in its place, counts as not given; so does everything when anything but a form arrived. */
function readFields(form: unknown, names: readonly string[]): Record<string, string> {
  const given = form instanceof FormData ? form : new FormData();
  return Object.fromEntries(
    names.map((name) => {
      const [value, ...others] = (POSTED_AS[name] ?? [name]).flatMap((posted) => given.getAll(posted));
      return [name, typeof value === "string" && others.length === 0 ? value : ""];
    }),
  );
}

/** The first complaint of every field, in words; the schema's messages are the refusals of the field's parser. */
function fieldErrors(error: z.ZodError, texts: Texts): Record<string, string> {
  const words: Record<string, Record<string, string>> = texts.fields;
  const errors: Record<string, string> = {};
  for (const { path, message } of error.issues) {
    const field = String(path[0]);
    errors[field] ??= wordsOr(words[field]?.[message], `${field}: ${message}`);
  }
  return errors;
}

function wordsOr(words: string | undefined, missing: string): string {
  if (!words) throw new Error(`No words for ${missing}`);
  return words;
}

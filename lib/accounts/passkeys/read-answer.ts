import { z } from "zod";

/** Far above what any authenticator answers. */
const LONGEST = 20_000;

const base64url = z.string().regex(/^[A-Za-z0-9_-]+$/);

/** Every passkey is named twice in an answer; the rest of it tells the portal nothing. */
const named = z
  .object({ id: base64url.max(1400) })
  .transform(({ id }) => ({ id, rawId: id, type: "public-key" as const, clientExtensionResults: {} }));

const signature = z
  .object({
    response: z.object({ clientDataJSON: base64url, authenticatorData: base64url, signature: base64url }),
  })
  .and(named);

const newKey = z
  .object({
    response: z.object({
      clientDataJSON: base64url,
      attestationObject: base64url,
      transports: z
        .array(z.string().regex(/^[a-z-]{1,20}$/))
        .max(8)
        .catch([]),
    }),
  })
  .and(named);

/** A signature as the browser posts it in JSON; null for whatever is none. */
export function readSignature(answer: string) {
  return signature.safeParse(jsonOf(answer)).data ?? null;
}

/** A new passkey as the browser posts it in JSON; null for whatever is none. */
export function readNewKey(answer: string) {
  return newKey.safeParse(jsonOf(answer)).data ?? null;
}

function jsonOf(answer: string): unknown {
  if (answer.length > LONGEST) return null;
  try {
    return JSON.parse(answer);
  } catch {
    return null;
  }
}

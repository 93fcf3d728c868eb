import { UPLOAD } from "#lib/protection/limits";

/** Counted for the process, whichever bundle asks; by account. */
const shared = globalThis as { portalBytesInHand?: Map<string, number> };
shared.portalBytesInHand ??= new Map();
const inHand = shared.portalBytesInHand;

/**
 * Room for a body of so many bytes of this account, to be given back by what is returned. Null while too many are held
 * already, of the account or of all: bodies that come slowly take no room from other clients.
 */
export function takeInHand(accountId: string, bytes: number): (() => void) | null {
  const own = inHand.get(accountId) ?? 0;
  const held = [...inHand.values()].reduce((sum, one) => sum + one, 0);
  if (own + bytes > UPLOAD.mostInHandOfOne || held + bytes > UPLOAD.mostInHand) return null;
  inHand.set(accountId, own + bytes);
  return () => {
    const left = (inHand.get(accountId) ?? bytes) - bytes;
    if (left > 0) inHand.set(accountId, left);
    else inHand.delete(accountId);
  };
}

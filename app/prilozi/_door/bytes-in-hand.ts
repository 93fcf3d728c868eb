import { UPLOAD } from "#lib/protection/limits";

/** Counted for the process, whichever bundle asks. */
const shared = globalThis as { portalBytesInHand?: number };

/** Room for a body of so many bytes, to be given back by what is returned; null while too many are held already. */
export function takeInHand(bytes: number): (() => void) | null {
  const held = shared.portalBytesInHand ?? 0;
  if (held + bytes > UPLOAD.mostInHand) return null;
  shared.portalBytesInHand = held + bytes;
  return () => {
    shared.portalBytesInHand = (shared.portalBytesInHand ?? bytes) - bytes;
  };
}

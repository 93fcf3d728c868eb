/** A part of an address as it was meant: the framework hands it to pages as it was sent. */
export function addressPart(sent: string): string {
  try {
    return decodeURIComponent(sent);
  } catch {
    return sent;
  }
}

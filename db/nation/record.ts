import type { KindName } from "#lib/register/core-id";

/** A record as its kind's schema gives it on: what is optional may be missing, what has a default is there. */
export type NationRecord = { id: string; version: number; closed: boolean } & Record<string, unknown>;

export interface Sent {
  kind: KindName;
  record: NationRecord;
}

/** A record in its first version. */
export function sent(kind: KindName, id: string, fields: Record<string, unknown>): Sent {
  return { kind, record: { id, version: 1, closed: false, ...fields } };
}

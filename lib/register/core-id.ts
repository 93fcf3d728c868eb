import { hash } from "node:crypto";

/** What the register holds; also the addresses of the core API and the names of files to import. */
export const KIND_NAMES = [
  "persons",
  "policies",
  "instalments",
  "claims",
  "health-packages",
  "health-cards",
  "authorisations",
  "pension-contracts",
  "pension-contributions",
  "fund-unit-values",
  "documents",
] as const;

export type KindName = (typeof KIND_NAMES)[number];

/**
 * The id under which the register keeps a record of the core system: the same for the same kind and identity,
 * so whoever refers to a record knows its id before the record has arrived. A UUID of version 8 (RFC 9562).
 */
export function registerId(kind: KindName, coreId: string): string {
  const digits = hash("sha256", `${kind}\n${coreId}`, "hex");
  return [
    digits.slice(0, 8),
    digits.slice(8, 12),
    `8${digits.slice(13, 16)}`,
    `8${digits.slice(17, 20)}`,
    digits.slice(20, 32),
  ].join("-");
}

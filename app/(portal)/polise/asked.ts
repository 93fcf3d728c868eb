import { POLICY_LINES } from "#db/schema/policies";
import type { PolicyLine } from "#lib/policies/list-policies";

const PAGE = 20;
const MOST = 640;
const LONGEST_SEARCH = 200;

/** What the address says after the question mark; a name given twice is a list. */
export type AskedInAddress = Partial<Record<"trazi" | "vrsta" | "prikaz" | "koliko", string | string[]>>;

export interface Asked {
  search: string;
  line: PolicyLine | undefined;
  /** Also what no longer holds; a search finds it anyway. */
  all: boolean;
  isSearch: boolean;
  most: number;
}

export function readAsked({ trazi, vrsta, prikaz, koliko }: AskedInAddress): Asked {
  const search = only(trazi).trim().slice(0, LONGEST_SEARCH);
  const line = POLICY_LINES.find((name) => name === only(vrsta));
  const most = Math.min(Math.max(Math.trunc(Number(only(koliko))) || 0, PAGE), MOST);
  return { search, line, all: only(prikaz) === "sve", isSearch: search !== "" || line !== undefined, most };
}

/** The address that asks for this. */
export function addressOf({ search, line, all, most }: Asked): string {
  const asked = new URLSearchParams();
  if (search) asked.set("trazi", search);
  if (line) asked.set("vrsta", line);
  if (all) asked.set("prikaz", "sve");
  if (most !== PAGE) asked.set("koliko", String(most));
  return `/polise?${asked}`;
}

function only(value: string | string[] | undefined): string {
  return typeof value === "string" ? value : "";
}

const PAGE = 20;
const MOST = 640;

/** What the address says after the question mark; a name given twice is a list. */
export type AskedInAddress = Partial<Record<"polisa" | "godina" | "koliko", string | string[]>>;

export interface Asked {
  /** By its number without separators. */
  policy: string | undefined;
  year: number | undefined;
  most: number;
}

export function readAsked({ polisa, godina, koliko }: AskedInAddress): Asked {
  const policy = /^[\p{L}\p{N}]{1,20}$/u.test(only(polisa)) ? only(polisa) : undefined;
  const year = /^\d{4}$/.test(only(godina)) ? Number(only(godina)) : undefined;
  const most = Math.min(Math.max(Math.trunc(Number(only(koliko))) || 0, PAGE), MOST);
  return { policy, year, most };
}

/** The address that asks for this. */
export function addressOf({ policy, year, most }: Asked): string {
  const asked = new URLSearchParams();
  if (policy) asked.set("polisa", policy);
  if (year) asked.set("godina", String(year));
  if (most !== PAGE) asked.set("koliko", String(most));
  return `/placanja?${asked}`;
}

function only(value: string | string[] | undefined): string {
  return typeof value === "string" ? value : "";
}

import { createHash } from "node:crypto";
import type { Browser } from "./browser";
import type { Portal } from "./server";

/** The cookie that holds a session; without the prefix that it has on https. */
export const SESSION_COOKIE = "portal-sesija";

export function sessionToken(browser: Browser): string {
  const token = browser.cookies.get(SESSION_COOKIE);
  if (!token) throw new Error("This browser holds no session");
  return token;
}

/** How the database knows a token. */
export function storedAs(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}

/** Whether the session of this browser, or of a token, is in the database. */
export async function isStored(portal: Portal, token: string): Promise<boolean> {
  const rows = await portal.database`select 1 from sessions where session_token = ${storedAs(token)}`;
  return rows.length === 1;
}

/** Ends the browser's session as an operator would: by its row. */
export async function deleteRow(portal: Portal, browser: Browser): Promise<void> {
  await portal.database`delete from sessions where session_token = ${storedAs(sessionToken(browser))}`;
}

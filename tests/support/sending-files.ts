import type { Browser } from "./browser";
import type { Portal } from "./server";

interface SentFile {
  requestId: string;
  slot?: string;
  name?: string;
  content: Uint8Array;
  type?: string;
}

interface JsonAnswer {
  status: number;
  headers: Headers;
  body: {
    attachment?: {
      id: string;
      slot: string;
      name: string;
      size: number;
      mediaType: string;
      thumbnail: string | null;
      scan: string;
    };
    refusal?: string;
    message?: string;
    signIn?: string;
    /** Of a form for the store. */
    url?: string;
    key?: string;
    fields?: Record<string, string>;
  };
}

/**
 * A new draft of whoever has this account, in the place of the one before. It asks for a fiscal receipt, a referral and
 * results, or, about a car, for photos and papers.
 */
export async function draftOf(
  portal: Portal,
  username: string,
  kind: "medical-refund" | "car-damage" = "medical-refund",
): Promise<string> {
  const isOld = portal.database`kind = ${kind} and submitted_at is null
    and account_id in (select id from accounts where username = ${username})`;
  await portal.database`delete from requests where ${isOld}`;
  const [row] = await portal.database<{ id: string }[]>`
    insert into requests (kind, person_id, account_id, answers)
    select ${kind}, person_id, id, '{"refundService":"laboratory"}' from accounts
    where username = ${username} returning id`;
  if (!row) throw new Error(`Nobody is called ${username}`);
  return row.id;
}

/** Sends one file as the script of the page does. */
export async function sendFile(
  portal: Portal,
  browser: Browser,
  file: SentFile,
  headers: Record<string, string> = {},
): Promise<JsonAnswer> {
  return sendForm(portal, browser, formWith(file), headers);
}

export async function sendForm(
  portal: Portal,
  browser: Browser,
  form: FormData,
  headers: Record<string, string> = {},
): Promise<JsonAnswer> {
  return readAnswer(await post(portal, browser, form, { accept: "application/json", ...headers }));
}

/** Sends one file as a form does without script; the answer is not followed. */
export async function withoutScript(
  portal: Portal,
  browser: Browser,
  { back = "", ...file }: SentFile & { back?: string },
  headers: Record<string, string> = {},
): Promise<Response> {
  const form = new FormData();
  form.set("nazad", back);
  for (const [name, value] of formWith(file)) form.append(name, value);
  return post(portal, browser, form, { accept: "text/html", ...headers });
}

function post(portal: Portal, browser: Browser, body: FormData, headers: Record<string, string>) {
  const sent = { ...headersOf(portal, browser), ...headers };
  return fetch(`${portal.url}/prilozi/novi`, { method: "POST", body, headers: sent, redirect: "manual" });
}

/** Asks one of the addresses that take JSON. */
export async function askDoor(
  portal: Portal,
  browser: Browser,
  path: string,
  body: object,
): Promise<JsonAnswer> {
  const headers = { "content-type": "application/json", ...headersOf(portal, browser) };
  return readAnswer(
    await fetch(`${portal.url}${path}`, { method: "POST", headers, body: JSON.stringify(body) }),
  );
}

async function readAnswer(answer: Response): Promise<JsonAnswer> {
  const text = await answer.text();
  if (!text.startsWith("{")) throw new Error(`No JSON but ${answer.status} ${text.slice(0, 200)}`);
  return { status: answer.status, headers: answer.headers, body: JSON.parse(text) };
}

/** Gets what lies under an address, as bytes. */
export async function getBytes(portal: Portal, browser: Browser, path: string) {
  const answer = await fetch(`${portal.url}${path}`, {
    headers: headersOf(portal, browser),
    redirect: "manual",
  });
  return { status: answer.status, headers: answer.headers, content: Buffer.from(await answer.arrayBuffer()) };
}

export function headersOf(portal: Pick<Portal, "url">, browser: Browser): Record<string, string> {
  const cookie = [...browser.cookies].map(([name, value]) => `${name}=${value}`).join("; ");
  return { cookie, origin: portal.url, "sec-fetch-site": "same-origin", "x-forwarded-for": "198.18.200.1" };
}

/** The fields before the file, so that they are known when it comes. */
export function formWith({
  requestId,
  slot = "fiscal-receipt",
  name = "račun.jpg",
  content,
  type = "",
}: SentFile) {
  const form = new FormData();
  form.set("zahtev", requestId);
  form.set("vrsta", slot);
  form.set("prilog", new File([new Uint8Array(content)], name, { type }));
  return form;
}

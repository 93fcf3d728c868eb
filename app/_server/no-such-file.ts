import { FILE_POLICY } from "./serve-file";
import { visitorTexts } from "./texts";

/** What a file's address answers when it is not this client's, or not there at all (security rule D1). */
export async function noSuchFile(): Promise<Response> {
  const { title, lead } = (await visitorTexts()).texts.trouble.missing;
  const headers = { ...FILE_POLICY, "content-type": "text/plain; charset=utf-8" };
  return new Response(`${title}. ${lead}`, { status: 404, headers });
}

import { unstable_rethrow } from "next/navigation";
import { describeError } from "#lib/core/log";
import { say } from "#lib/texts/say";
import { context } from "./context";
import { FILE_POLICY } from "./serve-file";
import { visitorTexts } from "./texts";

/** An address of a file that says in words when something behind it is away; the framework would answer with nothing (P4, P6). */
export function fileRoute<Props>(
  work: (request: Request, props: Props) => Promise<Response>,
): (request: Request, props: Props) => Promise<Response> {
  return async function GET(request, props) {
    try {
      return await work(request, props);
    } catch (thrown) {
      unstable_rethrow(thrown);
      return trouble(thrown);
    }
  };
}

async function trouble(thrown: unknown): Promise<Response> {
  const { log, requestNumber: number } = await context();
  log.error("file.failed", describeError(thrown));
  const { texts } = await visitorTexts();
  const { title, lead, urgent } = texts.trouble.away;
  const { phone, freePhone } = texts.common;
  const words = `${title}. ${lead} ${urgent.title} ${say(urgent.withNumber, { phone, freePhone, number })}`;
  const headers = { ...FILE_POLICY, "content-type": "text/plain; charset=utf-8", "retry-after": "60" };
  return new Response(words, { status: 503, headers });
}

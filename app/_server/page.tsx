import { unstable_rethrow } from "next/navigation";
import type { ReactNode } from "react";
import { describeError } from "#lib/core/log";
import { say } from "#lib/texts/say";
import type { Texts } from "#lib/texts/sr";
import { Missing } from "../_ui/missing";
import { Trouble } from "../_ui/trouble";
import { setAnswerStatus } from "./answer-status";
import { currentSession } from "./client";
import { context } from "./context";
import { visitorTexts } from "./texts";

/**
 * A page that says in words when what it shows does not exist or something behind it is away, also without
 * JavaScript: the framework's own pages for both are empty until scripts have run.
 */
export function page<Props>(
  render: (props: Props) => Promise<ReactNode>,
): (props: Props) => Promise<ReactNode> {
  return async function Page(props) {
    try {
      return await render(props);
    } catch (thrown) {
      if (isNotFound(thrown)) return missing();
      unstable_rethrow(thrown);
      return trouble(thrown);
    }
  };
}

/** What `notFound()` throws. */
function isNotFound(thrown: unknown): boolean {
  return thrown instanceof Error && String(Reflect.get(thrown, "digest")).endsWith(";404");
}

async function missing(): Promise<ReactNode> {
  await setAnswerStatus(404);
  const { texts } = await visitorTexts();
  return (
    <>
      <Title texts={texts} page={texts.trouble.missing.title} />
      <Missing isSignedIn={(await currentSession()) !== null} />
    </>
  );
}

async function trouble(thrown: unknown): Promise<ReactNode> {
  await setAnswerStatus(503);
  const ctx = await context();
  ctx.log.error("page.failed", describeError(thrown));
  const { texts } = await visitorTexts();
  return (
    <>
      <Title texts={texts} page={texts.trouble.away.title} />
      <Trouble texts={texts} number={ctx.requestNumber} />
    </>
  );
}

function Title({ texts, page }: { texts: Texts; page: string }) {
  return <title>{say(texts.frame.title, { page })}</title>;
}

import { unstable_rethrow } from "next/navigation";
import type { ReactNode } from "react";
import { describeError } from "#lib/core/log";
import { say } from "#lib/texts/say";
import { Trouble } from "../_ui/trouble";
import { context } from "./context";
import { visitorTexts } from "./texts";

/**
 * A page that says in words when something behind it is away, also without JavaScript: the framework's own error
 * page is empty until scripts have run.
 */
export function page<Props>(
  render: (props: Props) => Promise<ReactNode>,
): (props: Props) => Promise<ReactNode> {
  return async function Page(props) {
    try {
      return await render(props);
    } catch (thrown) {
      unstable_rethrow(thrown);
      const ctx = await context();
      ctx.log.error("page.failed", describeError(thrown));
      const { texts } = await visitorTexts();
      return (
        <>
          <title>{say(texts.frame.title, { page: texts.trouble.away.title })}</title>
          <Trouble texts={texts} number={ctx.requestNumber} />
        </>
      );
    }
  };
}

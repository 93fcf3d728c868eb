import type { Metadata } from "next";
import { isToPayNow } from "#lib/payments/instalment-standing";
import { listOwed } from "#lib/payments/list-owed";
import { listSettled, listSettledYears } from "#lib/payments/list-settled";
import { tied } from "#lib/texts/tied";
import { requireClient } from "../../_server/client";
import { page } from "../../_server/page";
import { visitorTexts } from "../../_server/texts";
import { Empty } from "../../_ui/empty";
import { hiddenMetadata } from "../../_ui/metadata";
import { paymentTodos } from "../_payments/payment-todos";
import { DeclaredNotice } from "../declared-notice";
import { TodoCard } from "../pregled/todo";
import { type AskedInAddress, readAsked } from "./asked";
import { headline } from "./headline";
import { Later } from "./later";
import { Settled } from "./settled";

export async function generateMetadata(): Promise<Metadata> {
  const { texts } = await visitorTexts();
  return hiddenMetadata(texts, texts.payments.title);
}

/** What is due, and what was paid. */
export default page<{ searchParams: Promise<AskedInAddress> }>(async ({ searchParams }) => {
  const ctx = await requireClient("/placanja");
  const { texts } = await visitorTexts();
  const asked = readAsked(await searchParams);
  const [owed, settled, years] = await Promise.all([
    listOwed(ctx),
    listSettled(ctx, { ...asked, most: asked.most + 1 }),
    listSettledYears(ctx),
  ]);
  const now = owed.filter(isToPayNow).map((one) => ({ ...one, toPay: one.amount - one.paid }));
  const { payments: words } = texts;
  const hasNone = owed.length === 0 && years.length === 0;
  return (
    <div className="wrap page stack-l">
      <div className="page-head">
        <h1>{headline(words, owed, years.length > 0)}</h1>
        {now.length > 0 && <p className="lead">{words.arrival}</p>}
      </div>
      <DeclaredNotice texts={texts} until={ctx.client.declaredUntil} />
      {paymentTodos(texts, now).map((todo) => (
        <TodoCard key={todo.key} texts={texts.moments} todo={todo} />
      ))}
      <Later texts={texts} instalments={owed.filter((one) => !isToPayNow(one))} />
      {years.length > 0 && <Settled texts={texts} instalments={settled} years={years} asked={asked} />}
      {hasNone && (
        <section aria-labelledby="rate">
          <h2 id="rate" className="vh">
            {words.none.heading}
          </h2>
          <Empty icon="slip" title={words.none.title}>
            <p>{tied(words.none.text)}</p>
          </Empty>
        </section>
      )}
    </div>
  );
});

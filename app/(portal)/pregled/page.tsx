import type { Metadata } from "next";
import type { ClientContext } from "#lib/core/context";
import { listCards } from "#lib/health/list-cards";
import { listDuePayments } from "#lib/payments/list-due-payments";
import { listContracts } from "#lib/pension/list-contracts";
import { listPolicies } from "#lib/policies/list-policies";
import { whatThereIs } from "#lib/register/what-there-is";
import { formatWeekday, plural } from "#lib/texts/format";
import { say } from "#lib/texts/say";
import type { Texts } from "#lib/texts/sr";
import { requireClient } from "../../_server/client";
import { page } from "../../_server/page";
import { visitorTexts } from "../../_server/texts";
import { hiddenMetadata } from "../../_ui/metadata";
import { DeclaredNotice } from "../declared-notice";
import { Cards, NoCard } from "./card";
import { Pension } from "./pension";
import { Policies } from "./policies";
import { StartRows } from "./start-rows";
import { TodoCard } from "./todo";
import { UnderWay } from "./under-way";
import { whatWaits } from "./what-waits";

export async function generateMetadata(): Promise<Metadata> {
  const { texts } = await visitorTexts();
  return hiddenMetadata(texts, texts.overview.title);
}

export default page(async () => {
  const ctx = await requireClient("/pregled");
  const { texts } = await visitorTexts();
  const { name, declaredUntil } = ctx.client;
  const [there, policies, payments] = await Promise.all([
    whatThereIs(ctx),
    listPolicies(ctx),
    listDuePayments(ctx),
  ]);
  const [{ todos, underWay }, cards, contracts] = await Promise.all([
    whatWaits(ctx, texts, there, payments),
    there.cards ? listCards(ctx) : [],
    there.pension ? listContracts(ctx) : [],
  ]);
  const active = policies.filter(({ standing }) => standing === "active").map(({ line }) => line);
  return (
    <div className="wrap page">
      <div className="page-head">
        <p className="soft">
          {say(texts.overview.whoAndWhen, { name, day: formatWeekday(new Date(), texts.moments) })}
        </p>
        <h1>{headline(texts, ctx.client, todos.length, policies)}</h1>
      </div>
      <div className="grid grid--main">
        <div className="stack-l">
          <DeclaredNotice texts={texts} until={declaredUntil} />
          {todos.map((todo) => (
            <TodoCard key={todo.key} texts={texts.moments} todo={todo} />
          ))}
          <UnderWay texts={texts} underWay={underWay} />
          <Policies texts={texts} policies={policies} />
          <Pension texts={texts.pension} contracts={contracts} />
        </div>
        <div className="stack-l">
          <Cards texts={texts.healthCard} cards={cards} />
          <StartRows texts={texts} lines={active} />
          {!active.includes("voluntary-health") && <NoCard texts={texts.overview.card} />}
        </div>
      </div>
    </div>
  );
});

function headline(
  { overview: { headline: words }, policies: { noneActive }, account }: Texts,
  { declaredUntil }: Pick<ClientContext["client"], "declaredUntil">,
  waiting: number,
  policies: readonly { standing: string }[],
): string {
  if (waiting === 0) {
    if (declaredUntil) return account.ownership.title;
    // That nothing is needed of them would lull those whose last policy ended.
    return policies.every(({ standing }) => standing === "ended") ? noneActive : words.nothing;
  }
  return waiting === 1 ? words.single : say(plural(waiting, words), { n: waiting });
}

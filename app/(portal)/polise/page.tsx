import type { Metadata } from "next";
import { countPolicies } from "#lib/policies/count-policies";
import { listPolicies } from "#lib/policies/list-policies";
import { plural } from "#lib/texts/format";
import { say } from "#lib/texts/say";
import type { Texts } from "#lib/texts/sr";
import { requireClient } from "../../_server/client";
import { page } from "../../_server/page";
import { visitorTexts } from "../../_server/texts";
import { hiddenMetadata } from "../../_ui/metadata";
import { DeclaredNotice } from "../declared-notice";
import { type AskedInAddress, addressOf, readAsked } from "./asked";
import { PolicyList } from "./policy-list";
import { SearchForm } from "./search-form";

/** So many are seen at a glance. */
const SEARCH_FROM = 9;

export async function generateMetadata(): Promise<Metadata> {
  const { texts } = await visitorTexts();
  return hiddenMetadata(texts, texts.policies.title);
}

export default page<{ searchParams: Promise<AskedInAddress> }>(async ({ searchParams }) => {
  const ctx = await requireClient("/polise");
  const { texts } = await visitorTexts();
  const asked = readAsked(await searchParams);
  const [counts, found] = await Promise.all([
    countPolicies(ctx),
    listPolicies(ctx, {
      ...asked,
      onlyCurrent: !(asked.all || asked.isSearch),
      most: asked.most + 1,
    }),
  ]);
  const all = sum(counts);
  return (
    <div className="wrap page stack-l">
      <div className="page-head">
        <h1>{headline(texts.policies, sum(counts.filter(({ standing }) => standing === "active")))}</h1>
      </div>
      <DeclaredNotice texts={texts} until={ctx.client.declaredUntil} />
      {(asked.isSearch || all >= SEARCH_FROM) && (
        <SearchForm texts={texts.policies} asked={asked} lines={counts.map(({ line }) => line)} />
      )}
      <PolicyList
        texts={texts.policies}
        policies={found.slice(0, asked.most)}
        isSearch={asked.isSearch}
        ended={sum(counts.filter(({ standing }) => standing === "ended"))}
        isWithEnded={asked.all}
        moreAt={found.length > asked.most ? addressOf({ ...asked, most: asked.most * 2 }) : null}
      />
    </div>
  );
});

function sum(counts: { count: number }[]): number {
  return counts.reduce((total, { count }) => total + count, 0);
}

function headline(texts: Texts["policies"], active: number): string {
  return active === 0 ? texts.noneActive : say(plural(active, texts.headline), { n: active });
}

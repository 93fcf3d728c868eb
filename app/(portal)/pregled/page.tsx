import type { Metadata } from "next";
import { listPolicies } from "#lib/policies/list-policies";
import { formatWeekday, plural } from "#lib/texts/format";
import { say } from "#lib/texts/say";
import type { Texts } from "#lib/texts/sr";
import { requireClient } from "../../_server/client";
import { page } from "../../_server/page";
import { visitorTexts } from "../../_server/texts";
import { Empty } from "../../_ui/empty";
import { hiddenMetadata } from "../../_ui/metadata";
import { Rows } from "../../_ui/rows";
import { DeclaredNotice } from "../declared-notice";
import { PolicyRow } from "./policy-row";

export async function generateMetadata(): Promise<Metadata> {
  const { texts } = await visitorTexts();
  return hiddenMetadata(texts, texts.overview.title);
}

export default page(async () => {
  const ctx = await requireClient("/pregled");
  const { texts } = await visitorTexts();
  const policies = await listPolicies(ctx);
  const active = policies.filter(({ isActive }) => isActive).length;
  return (
    <div className="wrap page stack-l">
      <div className="page-head">
        <p className="soft">
          {say(texts.overview.whoAndWhen, {
            name: ctx.client.name,
            day: formatWeekday(new Date(), texts.moments),
          })}
        </p>
        <h1>{headline(texts, active)}</h1>
      </div>
      <div className="grid grid--main">
        <div className="stack-l">
          <DeclaredNotice texts={texts} until={ctx.client.declaredUntil} />
          <Policies texts={texts.overview} policies={policies} />
        </div>
      </div>
    </div>
  );
});

interface PoliciesProps {
  texts: Texts["overview"];
  policies: Awaited<ReturnType<typeof listPolicies>>;
}

function Policies({ texts, policies }: PoliciesProps) {
  return (
    <section className="section" aria-labelledby="polise">
      <h2 id="polise">{texts.policies}</h2>
      {policies.length === 0 ? (
        <Empty icon="document" title={texts.none.title}>
          <p>{texts.none.text}</p>
        </Empty>
      ) : (
        <Rows>
          {policies.map((policy) => (
            <PolicyRow key={policy.number} texts={texts} policy={policy} />
          ))}
        </Rows>
      )}
    </section>
  );
}

function headline({ overview }: Texts, active: number): string {
  return active === 0 ? overview.noneActive : say(plural(active, overview.headline), { n: active });
}

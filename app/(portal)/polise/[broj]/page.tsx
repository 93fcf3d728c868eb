import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { listDocuments } from "#lib/documents/list-documents";
import { listInstalments } from "#lib/payments/list-instalments";
import { listHealthPackages } from "#lib/policies/list-health-packages";
import { listPersons } from "#lib/policies/list-persons";
import { requireClient } from "../../../_server/client";
import { page } from "../../../_server/page";
import { visitorTexts } from "../../../_server/texts";
import { BackLink } from "../../../_ui/back-link";
import { hiddenMetadata } from "../../../_ui/metadata";
import { DeclaredNotice } from "../../declared-notice";
import { About } from "./about";
import { CardLink } from "./card-link";
import { Coverages } from "./coverages";
import { Damage } from "./damage";
import { Documents } from "./documents";
import { Heading } from "./heading";
import { Instalments } from "./instalments";
import { NextInstalment } from "./next-instalment";
import { ownPolicy } from "./own-policy";

export async function generateMetadata(): Promise<Metadata> {
  return hiddenMetadata((await visitorTexts()).texts);
}

export default page<{ params: Promise<{ broj: string }> }>(async ({ params }) => {
  const ctx = await requireClient("/polise");
  const { texts } = await visitorTexts();
  const policy = await ownPolicy(ctx, (await params).broj);
  if (!policy) notFound();
  const [persons, instalments, packages, documents] = await Promise.all([
    listPersons(ctx, policy),
    listInstalments(ctx, policy.id),
    listHealthPackages(ctx, policy),
    listDocuments(ctx, "policy", policy.id),
  ]);
  const isDeclared = ctx.client.declaredUntil !== null;
  return (
    <div className="wrap page">
      <BackLink href="/polise">{texts.policies.all}</BackLink>
      <Heading texts={texts} policy={policy} />
      <DeclaredNotice texts={texts} until={ctx.client.declaredUntil} />
      {policy.isPolicyholder && <NextInstalment texts={texts} instalments={instalments} />}
      <div className="grid grid--main page-after">
        <div className="stack-l">
          <Coverages texts={texts.policy} policy={policy} packages={packages} isDeclared={isDeclared} />
          <CardLink texts={texts.healthCard} ctx={ctx} policy={policy} />
          <Instalments texts={texts.policy} policy={policy} instalments={instalments} />
        </div>
        <div className="stack-l">
          <About texts={texts} policy={policy} persons={persons} />
          <Documents texts={texts.policy} policy={policy} documents={documents} isDeclared={isDeclared} />
          <Damage texts={texts} policy={policy} />
        </div>
      </div>
    </div>
  );
});

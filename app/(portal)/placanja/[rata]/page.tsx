import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { listCardPayments } from "#lib/payments/card/find-card-payment";
import { findInstalment } from "#lib/payments/find-instalment";
import { isSettled } from "#lib/payments/instalment-standing";
import { requireClient } from "../../../_server/client";
import { page } from "../../../_server/page";
import { visitorTexts } from "../../../_server/texts";
import { BackLink } from "../../../_ui/back-link";
import { hiddenMetadata } from "../../../_ui/metadata";
import { policyAddress } from "../../_policies/policy-name";
import { DeclaredNotice } from "../../declared-notice";
import { CardPayments } from "./card-payments";
import { OpenPayment } from "./open-payment";
import { Settled } from "./settled";
import { ToPay } from "./to-pay";
import { Ways } from "./ways";

export async function generateMetadata(): Promise<Metadata> {
  return hiddenMetadata((await visitorTexts()).texts);
}

export default page<{ params: Promise<{ rata: string }> }>(async ({ params }) => {
  const { rata } = await params;
  const ctx = await requireClient("/placanja", rata);
  const { texts } = await visitorTexts();
  const instalment = await findInstalment(ctx, rata);
  if (!instalment) notFound();
  const payments = await listCardPayments(ctx, rata);
  return (
    <div className="wrap page">
      <BackLink href={policyAddress(instalment.number)}>{texts.payments.instalment.back}</BackLink>
      {isSettled(instalment) ? (
        <Settled texts={texts} instalment={instalment} />
      ) : (
        <>
          <ToPay texts={texts} instalment={instalment} />
          <DeclaredNotice texts={texts} until={ctx.client.declaredUntil} />
          <OpenPayment texts={texts} payments={payments} />
          <Ways ctx={ctx} texts={texts} instalment={instalment} payments={payments} />
        </>
      )}
      <CardPayments texts={texts} payments={payments} />
    </div>
  );
});

import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { findCardPayment } from "#lib/payments/card/find-card-payment";
import { addressPart } from "../../../../_server/address-part";
import { requireClient } from "../../../../_server/client";
import { page } from "../../../../_server/page";
import { visitorTexts } from "../../../../_server/texts";
import { BackLink } from "../../../../_ui/back-link";
import { Card } from "../../../../_ui/card";
import { Facts } from "../../../../_ui/facts";
import { hiddenMetadata } from "../../../../_ui/metadata";
import { confirmationFacts } from "./confirmation-facts";
import { Outcome } from "./outcome";
import { Recheck } from "./recheck";
import { WhatNow } from "./what-now";

export async function generateMetadata(): Promise<Metadata> {
  const { texts } = await visitorTexts();
  return hiddenMetadata(texts, texts.cardPayment.confirmation.title);
}

/** The *Potvrda o plaćanju* of one card payment, good, bad or still open. */
export default page<{ params: Promise<{ nalog: string }> }>(async ({ params }) => {
  const orderNumber = addressPart((await params).nalog);
  const ctx = await requireClient("/placanja/potvrda", orderNumber);
  const payment = await findCardPayment(ctx, orderNumber);
  if (!payment) notFound();
  const { texts } = await visitorTexts();
  const words = texts.cardPayment.confirmation;
  return (
    <div className="wrap page">
      <BackLink href="/placanja">{words.back}</BackLink>
      <Outcome texts={texts} payment={payment} />
      <WhatNow texts={texts} payment={payment} />
      <section className="page-after stack" aria-labelledby="podaci">
        <h2 id="podaci">{words.title}</h2>
        <Card>
          <Facts facts={confirmationFacts(texts, payment)} />
        </Card>
      </section>
      {(payment.state === "pending" || payment.state === "confirming") && <Recheck />}
    </div>
  );
});

import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { isGatewayAway } from "#lib/edges/card-gateway";
import { findCardPayment } from "#lib/payments/card/find-card-payment";
import { formToGateway } from "#lib/payments/card/form-to-gateway";
import { tied } from "#lib/texts/tied";
import { addressPart } from "../../../../_server/address-part";
import { requireClient } from "../../../../_server/client";
import { page } from "../../../../_server/page";
import { visitorTexts } from "../../../../_server/texts";
import { BackLink } from "../../../../_ui/back-link";
import { hiddenMetadata } from "../../../../_ui/metadata";
import { Money } from "../../../../_ui/money";
import { rich } from "../../../../_ui/rich";
import { cancellingAddress, confirmationAddress, instalmentAddress } from "../../../_payments/addresses";
import { GoAtOnce } from "./go-at-once";

export async function generateMetadata(): Promise<Metadata> {
  const { texts } = await visitorTexts();
  return hiddenMetadata(texts, texts.cardPayment.toGateway.title);
}

const FORM = "na-stranu-banke";

/** The last step here: leads to the gateway's page by itself where scripts run, by a button where not. */
export default page<{ params: Promise<{ nalog: string }> }>(async ({ params }) => {
  const orderNumber = addressPart((await params).nalog);
  const ctx = await requireClient("/placanja/kartica", orderNumber);
  const payment = await findCardPayment(ctx, orderNumber);
  if (!payment) notFound();
  const form = await formToGateway(ctx, orderNumber);
  if (!form) redirect(confirmationAddress(orderNumber));
  const { texts } = await visitorTexts();
  const words = texts.cardPayment.toGateway;
  const isAway = await isGatewayAway(ctx);
  const instalment = instalmentAddress({ id: payment.instalmentId });
  return (
    <div className="wrap page">
      <BackLink href={instalment}>{words.back}</BackLink>
      <div className="page-head">
        <h1>{isAway ? words.away.title : words.title}</h1>
        <p className="lead">
          {isAway
            ? tied(words.away.text)
            : rich(tied(words.lead), {
                amount: <Money amount={payment.amount} currency={payment.currency} />,
              })}
        </p>
      </div>
      <div className="stack">
        {isAway && (
          <div className="actions">
            <a className="button" href={instalment}>
              {words.away.others}
            </a>
          </div>
        )}
        <form id={FORM} className="form" method="post" action={form.action}>
          {form.fields.map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <div className="actions">
            <button className={isAway ? "button button--quiet" : "button"} type="submit">
              {isAway ? words.away.anyway : words.go}
            </button>
            <a href={cancellingAddress(orderNumber)}>{words.cancel}</a>
          </div>
        </form>
      </div>
      {!isAway && (
        <>
          <p className="soft">{tied(words.after)}</p>
          <GoAtOnce form={FORM} />
        </>
      )}
    </div>
  );
});

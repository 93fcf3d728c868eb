import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { cancelCardPayment } from "#lib/payments/card/cancel-card-payment";
import { findCardPayment } from "#lib/payments/card/find-card-payment";
import { addressPart } from "../../../../_server/address-part";
import { sendLettersAfterAnswer } from "../../../../_server/after-answer";
import { requireClient } from "../../../../_server/client";
import { page } from "../../../../_server/page";
import { visitorTexts } from "../../../../_server/texts";
import { hiddenMetadata } from "../../../../_ui/metadata";
import { confirmationAddress } from "../../../_payments/addresses";

export async function generateMetadata(): Promise<Metadata> {
  return hiddenMetadata((await visitorTexts()).texts);
}

/** Where the gateway sends whoever gave up there; it offers no other way than a link. */
export default page<{ params: Promise<{ nalog: string }> }>(async ({ params }) => {
  const orderNumber = addressPart((await params).nalog);
  const ctx = await requireClient("/placanja/odustanak", orderNumber);
  if (!(await findCardPayment(ctx, orderNumber))) notFound();
  if (await cancelCardPayment(ctx, orderNumber)) sendLettersAfterAnswer(ctx);
  redirect(confirmationAddress(orderNumber));
});

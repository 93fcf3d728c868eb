import { findCardPayment } from "#lib/payments/card/find-card-payment";
import { say } from "#lib/texts/say";
import { ConfirmationPaper } from "../../../../../_papers/confirmation-paper";
import { requireClient } from "../../../../../_server/client";
import { fileRoute } from "../../../../../_server/file-route";
import { noSuchFile } from "../../../../../_server/no-such-file";
import { servePaper } from "../../../../../_server/serve-paper";
import { visitorTexts } from "../../../../../_server/texts";
import { confirmationFacts } from "../confirmation-facts";

/** The *Potvrda o plaćanju* as a paper to keep. */
export const GET = fileRoute<{ params: Promise<{ nalog: string }> }>(async (_, { params }) => {
  const ctx = await requireClient("/placanja");
  const payment = await findCardPayment(ctx, (await params).nalog);
  if (!payment) return noSuchFile();
  const { texts, language } = await visitorTexts();
  const { orderNumber: number } = payment;
  const facts = confirmationFacts(texts, payment);
  const frame = { texts, language, issuedAt: new Date() };
  const name = say(texts.cardPayment.confirmation.fileName, { number });
  return servePaper(ctx, <ConfirmationPaper {...frame} number={number} facts={facts} />, name);
});

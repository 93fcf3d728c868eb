import { formatDateTime, formatMoney } from "#lib/texts/format";
import { say } from "#lib/texts/say";
import { sr } from "#lib/texts/sr";
import type { Write } from "./letter";
import { Item, Paragraph, Points } from "./parts";

const texts = sr.letters["payment-confirmation"];

export const paymentConfirmation: Write<"payment-confirmation"> = ({ outcome, ...payment }) => {
  const words = texts.outcomes[outcome];
  const amount = formatMoney(payment.amount, payment.currency);
  const { facts } = texts;
  return {
    subject: say(texts.subject, { what: words.what }),
    preview: words.preview,
    why: texts.why,
    body: (
      <>
        <Paragraph text={words.text} values={{ amount }} />
        {payment.overpaid > 0 && (
          <Paragraph
            text={texts.overpaid}
            values={{ amount: formatMoney(payment.overpaid, payment.currency) }}
          />
        )}
        <Points>
          <Item text={facts.orderNumber} values={{ number: payment.orderNumber }} />
          <Item text={facts.amount} values={{ amount }} />
          <Item text={facts.at} values={{ moment: formatDateTime(payment.at, sr.moments) }} />
          {payment.approvalCode && <Item text={facts.approvalCode} values={{ code: payment.approvalCode }} />}
        </Points>
        <Paragraph text={words.next} />
        <Paragraph lead={texts.notYou} text={texts.ifNotYou} />
      </>
    ),
  };
};

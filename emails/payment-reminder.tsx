import { formatDate, formatMoney } from "#lib/texts/format";
import { say } from "#lib/texts/say";
import { sr } from "#lib/texts/sr";
import type { Write } from "./letter";
import { Paragraph, Words } from "./parts";

const texts = sr.letters["payment-reminder"];

/** Whoever else reads this mailbox learns what is to be paid, and nothing about health. */
export const paymentReminder: Write<"payment-reminder"> = (letter) => {
  const { when, policyNumber: number, line, toPay, currency, dueOn } = letter;
  const [date, amount] = [formatDate(dueOn), formatMoney(toPay, currency)];
  return {
    subject: say(texts.subject, { what: texts.what[when], date, number }),
    preview: say(texts.preview, { amount }),
    why: texts.why,
    body: (
      <>
        <Paragraph
          text={texts[when]}
          values={{ line: texts.lines[line ?? "voluntary-health"], number, date }}
        />
        <Words lines={[amount]} />
        <Paragraph text={texts.pay} />
        <Paragraph lead={texts.paid} text={texts.ignore} />
        <Paragraph text={texts.off} />
        <Paragraph lead={texts.notYou} text={texts.ifNotYou} />
      </>
    ),
  };
};

import { z } from "zod";
import type { Order } from "./digests";

/** What the gateway says of a payment. */
export interface CallbackMessage extends Order {
  /** The card is charged with it. */
  isApproved: boolean;
  /** Anything else, such as a refund or money that is only set aside, moves none to us; the form's type is not signed. */
  isPurchase: boolean;
  approvalCode: string | null;
}

/** What can be stored; a browser that posted the form may have made anything of it. */
const word = z.string().regex(/^\P{C}*$/u);

const schema = z.object({
  order_number: word.max(40),
  amount: z.int(),
  currency: word.max(3),
  status: z.string(),
  response_code: z.string(),
  approval_code: z
    .string()
    .regex(/^[0-9A-Za-z]{1,20}$/)
    .nullish()
    .catch(null),
  transaction_type: z.string().nullish(),
});

/** Reads a body whose signature was checked; null when it is no message about a payment. Nothing of the card is kept. */
export function readCallback(body: Buffer): CallbackMessage | null {
  const parsed = schema.safeParse(parseJson(body));
  if (!parsed.success) return null;
  const { order_number: orderNumber, amount, currency, status, response_code: code } = parsed.data;
  return {
    orderNumber,
    amount,
    currency,
    isApproved: status === "approved" && code === "0000",
    isPurchase: parsed.data.transaction_type === "purchase",
    approvalCode: parsed.data.approval_code ?? null,
  };
}

function parseJson(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString("utf8"));
  } catch {
    return null;
  }
}

import { createHash, randomInt } from "node:crypto";

/** What a shop and the gateway share. */
export interface Keys {
  merchantKey: string;
  authenticityToken: string;
}

/** A payment as the gateway knows it. */
export interface PlayedOrder {
  orderNumber: string;
  amount: number;
  currency: string;
  buyer: string;
  success: string;
  cancel: string;
  callback: string;
  /** Null until the card was charged. */
  approval: { id: number; code: string } | null;
}

/** As the gateway's documentation has them; a field may be missing, but not be too short or too long. */
const LENGTHS: Record<string, [least: number, most: number]> = {
  ch_full_name: [3, 30],
  ch_address: [3, 100],
  ch_city: [3, 30],
  ch_zip: [3, 9],
  ch_country: [2, 3],
  ch_phone: [3, 30],
  ch_email: [3, 100],
  order_info: [3, 100],
  order_number: [1, 40],
};

/** Reads the form by which a payment begins; words in place of it when it is not as the gateway wants it. */
export function readOrder(form: URLSearchParams, keys: Keys): PlayedOrder | string {
  const field = (name: string) => form.get(name) ?? "";
  const [orderNumber, amount, currency] = [field("order_number"), field("amount"), field("currency")];
  if (field("authenticity_token") !== keys.authenticityToken) return "authenticity_token";
  if (field("digest") !== sha512(keys.merchantKey, `${orderNumber}${amount}${currency}`)) return "digest";
  if (field("transaction_type") !== "purchase" || !/^[1-9]\d{2,}$/.test(amount)) return "amount";
  const unfit = Object.entries(LENGTHS).find(([name, [least, most]]) => {
    const { length } = field(name);
    return form.has(name) && (length < least || length > most);
  });
  if (unfit) return unfit[0];
  return {
    orderNumber,
    amount: Number(amount),
    currency,
    buyer: field("ch_full_name"),
    success: field("success_url_override"),
    cancel: field("cancel_url_override"),
    callback: field("callback_url_override"),
    approval: null,
  };
}

export function approve(order: PlayedOrder): void {
  order.approval ??= { id: randomInt(1, 1_000_000), code: String(randomInt(100_000, 1_000_000)) };
}

/** Where the browser goes after an approval: signed, and with as much in it as the real one has. */
export function returnAddress(order: PlayedOrder, { merchantKey }: Keys): string {
  const said = new URLSearchParams({
    acquirer: "xml-sim",
    amount: String(order.amount),
    approval_code: order.approval?.code ?? "",
    ch_full_name: order.buyer,
    currency: order.currency,
    language: "sr",
    masked_pan: "411111******1111",
    order_number: order.orderNumber,
    response_code: "0000",
    response_message: "transaction approved",
  });
  const address = `${order.success}?${said}`;
  return `${address}&digest=${sha512(merchantKey, address)}`;
}

/** What the callback says, as the real one has it. */
export function callbackBody(order: PlayedOrder) {
  return {
    id: order.approval?.id ?? 0,
    acquirer: "xml-sim",
    order_number: order.orderNumber,
    amount: order.amount,
    currency: order.currency,
    response_code: "0000",
    response_message: "transaction approved",
    status: "approved",
    approval_code: order.approval?.code ?? "",
    masked_pan: "411111******1111",
    transaction_type: "purchase",
  };
}

export function sha512(merchantKey: string, content: string): string {
  return createHash("sha512").update(`${merchantKey}${content}`).digest("hex");
}

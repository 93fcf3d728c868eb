import type { MonriSettings } from "#lib/core/settings/monri";
import { formDigest, type Order } from "./digests";

/** Who pays, as far as the register knows; the gateway asks for the rest itself. */
export interface Buyer {
  name: string;
  email: string;
  street: string | null;
  city: string | null;
  postalCode: string | null;
  country: string | null;
  phone: string | null;
}

interface Addresses {
  success: string;
  cancel: string;
  callback: string;
}

/** Where the browser posts, and with which fields (Monri WebPay form v2). A field of which nothing is known is left out. */
export function gatewayForm(
  { url, merchantKey, authenticityToken }: MonriSettings,
  order: Order & { info: string },
  buyer: Buyer,
  addresses: Addresses,
): { action: string; fields: [name: string, value: string][] } {
  const fields = {
    ch_full_name: fitting(buyer.name, 30),
    ch_address: fitting(buyer.street, 100),
    ch_city: fitting(buyer.city, 30),
    ch_zip: fitting(buyer.postalCode, 9),
    ch_country: fitting(buyer.country, 3, 2),
    ch_phone: fitting(buyer.phone, 30),
    ch_email: fitting(buyer.email, 100),
    order_info: order.info,
    order_number: order.orderNumber,
    amount: String(order.amount),
    currency: order.currency,
    language: "sr",
    transaction_type: "purchase",
    authenticity_token: authenticityToken,
    digest: formDigest(merchantKey, order),
    success_url_override: addresses.success,
    cancel_url_override: addresses.cancel,
    callback_url_override: addresses.callback,
  };
  return { action: `${url}/v2/form`, fields: Object.entries(fields).filter(([, value]) => value !== "") };
}

/** As the gateway takes it, which refuses what is too short ("Ub" as a city) or too long. */
function fitting(value: string | null, most: number, least = 3): string {
  const shortened = [...(value ?? "").trim()].slice(0, most).join("").trim();
  return shortened.length < least ? "" : shortened;
}

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sha512 } from "#db/monri-play/orders";
import { formDigest, isCallbackSigned, isReturnSigned } from "#lib/payments/card/digests";

const KEY = "TestKey12345678";
const ORDER = { orderNumber: "PAY-2026-000001", amount: 1_234_550, currency: "RSD" };
const FORM_DIGEST =
  "f97848f09acde56a8bb483ebb4d6b519ab706f5f40865435d5cd396c7e64a92f2cafa589de921fa11f9760476e2fd1d70c5df4698390d5aed61e8a520b4e335f";
const BODY =
  '{"id":214,"acquirer":"xml-sim","order_number":"PAY-2026-000001","amount":1234550,"currency":"RSD","response_code":"0000","response_message":"transaction approved","status":"approved","approval_code":"629762","transaction_type":"purchase"}';
const CALLBACK_DIGEST =
  "3b21c5d71486e0057f78b400f3e8e3f367a1743bb957d1fd4bf1aaa2f17d14f680332470413498c0d7ac41fc4c5bbeb2885d3af3dee970f70b35d5eaa3deb57d";

describe("the form's digest", () => {
  it("is the one of the published vector", () => {
    expect(formDigest(KEY, ORDER)).toBe(FORM_DIGEST);
  });

  it("is another one for any other order, amount or currency", () => {
    for (const other of [{ orderNumber: "PAY-2026-000002" }, { amount: 1_234_551 }, { currency: "EUR" }])
      expect(formDigest(KEY, { ...ORDER, ...other })).not.toBe(FORM_DIGEST);
  });
});

describe("a callback", () => {
  const isSigned = (body: string | Buffer, authorization: string | null, key = KEY) =>
    isCallbackSigned(key, Buffer.from(body), authorization);

  it("is signed as in the published vector", () => {
    expect(isSigned(BODY, `WP3-callback ${CALLBACK_DIGEST}`)).toBe(true);
    expect(isSigned(BODY, `WP3-callback ${CALLBACK_DIGEST.toUpperCase()}`)).toBe(true);
  });

  it.each([
    null,
    "",
    "WP3-callback",
    "WP3-callback ",
    CALLBACK_DIGEST,
    `Bearer ${CALLBACK_DIGEST}`,
    `WP3-callback ${CALLBACK_DIGEST}0`,
    `WP3-callback ${CALLBACK_DIGEST.slice(1)}`,
    `WP3-callback ${FORM_DIGEST}`,
  ])("is not signed by %s", (authorization) => {
    expect(isSigned(BODY, authorization)).toBe(false);
  });

  it("is not signed any more when one byte of it differs, or by another key", () => {
    expect(isSigned(BODY, `WP3-callback ${CALLBACK_DIGEST}`, "TestKey12345679")).toBe(false);
    fc.assert(
      fc.property(fc.nat(BODY.length - 1), fc.integer({ min: 1, max: 255 }), (place, change) => {
        const bytes = Buffer.from(BODY);
        bytes[place] = (bytes[place] ?? 0) ^ change;
        expect(isSigned(bytes, `WP3-callback ${CALLBACK_DIGEST}`)).toBe(false);
      }),
    );
  });
});

describe("a return", () => {
  const address =
    "https://portal.primer.test/placanja/povratak?order_number=PAY-2026-000001&response_code=0000";
  const digest = sha512(KEY, address);

  it("is signed over its whole address without the digest, wherever that stands", () => {
    expect(isReturnSigned(KEY, `${address}&digest=${digest}`)).toBe(true);
    const [start, end] = [address.slice(0, -19), address.slice(-19)];
    expect(isReturnSigned(KEY, `${start}&digest=${digest}${end}`)).toBe(true);
  });

  it("is not signed when anything of it differs, the digest is missing or stands there twice", () => {
    const signed = `${address}&digest=${digest}`;
    for (const other of [
      address,
      `${address}&digest=`,
      signed.replace("0000", "0001"),
      signed.replace("000001", "000002"),
      signed.replace("portal.", "evil."),
      `${signed}&x=1`,
      `${signed}&digest=${digest}`,
      `${address}&digest=${sha512("another key", address)}`,
    ])
      expect(isReturnSigned(KEY, other), other).toBe(false);
  });
});

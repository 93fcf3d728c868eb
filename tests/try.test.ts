import { writeFileSync } from "node:fs";
import { createElement } from "react";
import { test } from "vitest";
import { SlipPaper } from "../app/_papers/slip-paper";
import { renderPaper } from "../app/_papers/render-paper";
import { sr } from "#lib/texts/sr";
import { slipOf } from "#lib/payment-order/slip";
import { ipsQr } from "#lib/payment-order/ips-qr";
import { sampleOrder } from "./lib/payment-order/orders";
import { drawQr } from "../app/_server/draw-qr";
test("x", async () => {
  const order = sampleOrder({ payer: "Đorđe Šćepanović-Živković" });
  const q = ipsQr(order); if (!q.ok) throw q;
  writeFileSync("/tmp/w/slips-shots/slip.pdf", await renderPaper(createElement(SlipPaper, { texts: sr as never, language: "sr-Latn" as never, issuedAt: new Date(), title: "Uplatnica po polisi", number: "8100026084517", slip: slipOf(order), code: q.value })));
  writeFileSync("/tmp/w/slips-shots/qr.png", await drawQr(q.value));
});

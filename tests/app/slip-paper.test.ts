import { createElement } from "react";
import { describe, expect, test } from "vitest";
import { ipsQr } from "#lib/payment-order/ips-qr";
import { slipOf } from "#lib/payment-order/slip";
import { textsIn } from "#lib/texts/language";
import { renderPaper } from "../../app/_papers/render-paper";
import { SlipPaper } from "../../app/_papers/slip-paper";
import { drawQr } from "../../app/_server/draw-qr";
import { qrModules } from "../../app/_ui/qr-code";
import { sampleOrder } from "../lib/payment-order/orders";
import { pictureOfPdf } from "../support/pdf-picture";
import { readPdf } from "../support/read-pdf";
import { readQr } from "../support/read-qr";

const order = sampleOrder({ payer: "Đorđe Šćepanović Živković čuvar" });
const code = ipsQr(order);
if (!code.ok) throw new Error(code.refusal);

const paper = {
  texts: textsIn("sr-Latn"),
  language: "sr-Latn",
  issuedAt: new Date("2026-11-26T10:05:00Z"),
  title: "Uplatnica po polisi",
  number: "8100026084517",
  slip: slipOf(order),
  code: code.value,
} as const;

describe("the paper of a slip", () => {
  test("holds every field on one page, šđčćž among them", async () => {
    const { pages } = await readPdf(await renderPaper(createElement(SlipPaper, paper)));
    expect(pages).toHaveLength(1);
    for (const words of [
      "NALOG ZA UPLATU",
      "Đorđe Šćepanović Živković čuvar",
      "Premija po polisi 8100026084517",
      "Osiguranje Demo a.d.o., Beograd",
      "160",
      "RSD",
      "=12.345,50",
      "999-0000004600001-47",
      "56 4000 1234 56",
      "NBS IPS QR",
    ])
      expect(pages[0]).toContain(words);
  });

  test("shows the code so that a scanner reads the same payment", async () => {
    const content = await renderPaper(createElement(SlipPaper, paper));
    expect(await readQr(await pictureOfPdf(content))).toEqual({ text: code.value, errorCorrection: "M" });
  });

  test("is a slip alone where there is no code", async () => {
    const content = await renderPaper(createElement(SlipPaper, { ...paper, code: null }));
    expect((await readPdf(content)).pages[0]).not.toContain("NBS IPS QR");
    await expect(pictureOfPdf(content).then(readQr)).rejects.toThrow("0 codes");
  });

  test("stays on one page with the longest names", async () => {
    const long = sampleOrder({ payer: "Šćepanović ".repeat(12), purpose: "Premija po polisi ".repeat(3) });
    const content = await renderPaper(createElement(SlipPaper, { ...paper, slip: slipOf(long) }));
    expect((await readPdf(content)).pages).toHaveLength(1);
  });
});

describe("the picture of a code", () => {
  test("is read back letter by letter, and is large enough to share", async () => {
    const picture = await drawQr(code.value);
    expect(await readQr(picture)).toEqual({ text: code.value, errorCorrection: "M" });
    expect(picture.readUInt32BE(16)).toBeGreaterThanOrEqual(600);
  });

  test("has a quiet zone of four modules on every side", () => {
    const modules = qrModules(code.value);
    const dark = modules.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [y, x] : [])));
    expect([Math.min(...dark), Math.max(...dark)]).toEqual([4, modules.length - 5]);
  });
});

import { createElement } from "react";
import sharp from "sharp";
import { beforeAll, describe, expect, test } from "vitest";
import { textsIn } from "#lib/texts/language";
import { CardPaper } from "../../app/_papers/card-paper";
import { renderPaper } from "../../app/_papers/render-paper";
import { pictureOfPdf } from "../support/pdf-picture";
import { readPdf } from "../support/read-pdf";
import { readQr } from "../support/read-qr";

let paper: Buffer;
beforeAll(async () => {
  paper = await renderPaper(
    createElement(CardPaper, {
      texts: textsIn("sr-Latn"),
      language: "sr-Latn",
      issuedAt: new Date("2026-11-26T10:05:00Z"),
      number: "730000029002",
      name: "Đorđe Šćekić-Žikić",
      facts: [
        { term: "Broj kartice", value: "7300 0002 9002" },
        { term: "Broj polise", value: "7300 0000 00029" },
        { term: "Ugovarač", value: "Primer Tehnologije d.o.o. za proizvodnju i promet, Novi Beograd" },
        { term: "Paket", value: "Porodica plus" },
        { term: "Važi", value: "1.1.2026. – 31.12.2026." },
      ],
    }),
  );
});

describe("the paper of a card", () => {
  test("is one page with everything twice: to cut out and in large type", async () => {
    const { pages } = await readPdf(paper);
    expect(pages).toHaveLength(1);
    for (const words of ["Đorđe Šćekić-Žikić", "7300 0002 9002", "Porodica plus", "011 222 0575"])
      expect(pages[0]?.split(words).length, words).toBe(3);
  });

  test("has two codes that say the number and nothing more, the small one readable too", async () => {
    const picture = sharp(await pictureOfPdf(paper));
    const { width, height } = await picture.metadata();
    const middle = Math.round(height * 0.42);
    const upper = await picture.clone().extract({ left: 0, top: 0, width, height: middle }).toBuffer();
    const lower = await picture
      .clone()
      .extract({ left: 0, top: middle, width, height: height - middle })
      .toBuffer();
    for (const part of [upper, lower]) expect((await readQr(part)).text).toBe("730000029002");
  });
});

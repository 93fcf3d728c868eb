import { createElement } from "react";
import { describe, expect, test } from "vitest";
import { textsIn } from "#lib/texts/language";
import { ReceiptPaper } from "../../app/_papers/receipt-paper";
import { renderPaper } from "../../app/_papers/render-paper";
import { readPdf } from "../support/read-pdf";

const LETTERS = "Šećer, đačka žurba, čas: ŠĐČĆŽ šđčćž";

const receipt = {
  texts: textsIn("sr-Latn"),
  language: "sr-Latn",
  issuedAt: new Date("2026-11-26T10:05:00Z"),
  number: "Z-2026-000123",
  title: "Refundacija medicinskih troškova",
  sentAt: new Date("2026-11-26T09:59:00Z"),
  sections: [{ title: "Račun", facts: [{ term: "Ustanova", value: LETTERS }] }],
  documents: ["fiskalni račun.jpg"],
  next: ["Odgovor stiže u roku od 14 dana."],
} as const;

describe("a paper", () => {
  test("can be read back letter by letter, šđčćž among them, in both weights", async () => {
    const { pages } = await readPdf(await renderPaper(createElement(ReceiptPaper, receipt)));
    expect(pages).toHaveLength(1);
    expect(pages[0]).toContain(LETTERS);
    expect(pages[0]).toContain("Potvrda o prijemu zahteva Z-2026-000123");
    expect(pages[0]).toContain("Izdato 26.11.2026. u 11.05");
    expect(pages[0]).toContain("Priložena dokumenta");
    expect(pages[0]).toContain("Pomoć: 011 222 0 555, besplatno 0800 222 555");
    expect(pages[0]).toContain("Strana 1 od 1");
  });

  test("speaks Cyrillic to those who chose it", async () => {
    const paper = createElement(ReceiptPaper, { ...receipt, texts: textsIn("sr-Cyrl"), language: "sr-Cyrl" });
    const { info, pages } = await readPdf(await renderPaper(paper));
    expect(info.Language).toBe("sr-Cyrl");
    expect(pages[0]).toContain("Потврда о пријему захтева Z-2026-000123");
    expect(pages[0]).toContain(LETTERS);
  });

  test("tells nothing in its information but title, language and the portal's name", async () => {
    const { info } = await readPdf(await renderPaper(createElement(ReceiptPaper, receipt)));
    expect(info).toMatchObject({
      Title: "Potvrda o prijemu zahteva Z-2026-000123",
      Language: "sr-Latn",
      Creator: "Portal za klijente",
      Producer: "Portal za klijente",
    });
    expect(info).not.toHaveProperty("Author");
    expect(info).not.toHaveProperty("Subject");
    expect(info).not.toHaveProperty("Keywords");
  });

  test("holds all of an answer that is longer than a page", async () => {
    for (const value of ["Vozilo nije stalo. ".repeat(210), "red\n".repeat(200)]) {
      const facts = [{ term: "Opis", value: `POČETAK ${value} KRAJ` }];
      const paper = createElement(ReceiptPaper, { ...receipt, sections: [{ title: "Šteta", facts }] });
      const { pages } = await readPdf(await renderPaper(paper));
      for (const words of ["POČETAK", "KRAJ", "Odgovor stiže"]) expect(pages.join("")).toContain(words);
      const word = value.slice(0, 3);
      expect(pages.join("").split(word).length).toBe(value.split(word).length);
    }
  });

  test("stays short when an answer is made of nothing but new lines", async () => {
    for (const value of [`a${"\n".repeat(3_990)}b`, "a\n".repeat(2_000)]) {
      const facts = [{ term: "Opis", value }];
      const paper = createElement(ReceiptPaper, { ...receipt, sections: [{ title: "Šteta", facts }] });
      expect((await readPdf(await renderPaper(paper))).pages.length).toBeLessThan(4);
    }
  });

  test("runs over as many pages as it needs, each with the numbers of help and its own", async () => {
    const facts = Array.from({ length: 120 }, (_, place) => ({ term: `Stavka ${place}`, value: `${place}` }));
    const paper = createElement(ReceiptPaper, { ...receipt, sections: [{ title: "Stavke", facts }] });
    const { pages } = await readPdf(await renderPaper(paper));
    expect(pages.length).toBeGreaterThan(2);
    for (const [place, text] of pages.entries()) {
      expect(text).toContain("0800 222 555");
      expect(text).toContain(`Strana ${place + 1} od ${pages.length}`);
    }
    expect(pages.join("")).toContain("Stavka 119");
  });
});

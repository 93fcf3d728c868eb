import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isLanguage, LANGUAGES, textsIn } from "#lib/texts/language";
import { toCyrillic, transliterate } from "#lib/texts/script";
import { sr } from "#lib/texts/sr";

describe("Serbian Latin becomes Cyrillic", () => {
  test.each([
    ["Ljubav, njiva, džep, đak, ćup", "Љубав, њива, џеп, ђак, ћуп"],
    ["LJUBAV NJEGOŠ DŽEP", "ЉУБАВ ЊЕГОШ ЏЕП"],
    ["JMBG ili EBS", "ЈМБГ или ЕБС"],
    ["Injekcija i konjunktura", "Инјекција и конјунктура"],
    ["NADŽIVETI, odžaliti, ali Odžaci i budžet", "НАДЖИВЕТИ, оджалити, али Оџаци и буџет"],
    ["z\u030cir i s\u030cuma", "жир и шума"],
  ])("%s: %s", (latin, cyrillic) => {
    expect(toCyrillic(latin)).toBe(cyrillic);
  });

  test.each([
    ["Greška: {title}", "Грешка: {title}"],
    [
      "Pišite na podrska@primer.test ili https://primer.rs/pomoc.",
      "Пишите на podrska@primer.test или https://primer.rs/pomoc.",
    ],
    ["@{host} #{code}", "@{host} #{code}"],
    ["Strana /prijava i status štete/naknade", "Страна /prijava и статус штете/накнаде"],
    ["(Chrome, Mozilla Firefox, Safari, Opera)", "(Chrome, Mozilla Firefox, Safari, Opera)"],
    [
      "Google reCAPTCHA, ALTCHA, PDF-a, NBS IPS QR, spam",
      "Google reCAPTCHA, ALTCHA, PDF-а, NBS IPS QR, spam",
    ],
    ["Generali dobrovoljni penzijski fond", "Generali добровољни пензијски фонд"],
    ["Operacija i safariji", "Операција и сафарији"],
    ["newsletter", "newsletter"],
    ["ZIP sa JSON-om i README.txt, iznosi (RSD)", "ZIP са JSON-ом и README.txt, износи (RSD)"],
    ["samo slova a–z bez kvačica", "само слова a–z без квачица"],
    ["poznat pregledač (portal-uredjaj)", "познат прегледач (portal-uredjaj)"],
    ["Izveštaj o stanju {year} {number}.pdf", "Извештај о стању {year} {number}.pdf"],
    ["kopija-podataka-{date}.zip.", "копија-података-{date}.zip."],
    ["Na primer BG 1234-AB.", "На пример BG 1234-AB."],
    ["bez slova I, O, Q i samo JPG", "без слова I, O, Q и само JPG"],
  ])("and leaves alone what is not Serbian: %s", (latin, cyrillic) => {
    expect(toCyrillic(latin)).toBe(cyrillic);
  });

  test("so that it can be read back letter by letter", () => {
    const letters = [..."abvgdđežzijklmnoprstćufhcčšABVGDĐEŽZIJKLMNOPRSTĆUFHCČŠ"];
    const words = fc.array(fc.constantFrom(...letters, "lj", "nj", "dž", "Lj", "Nj", "Dž"), { minLength: 1 });
    fc.assert(
      fc.property(words, (pieces) => {
        const latin = pieces.join("");
        const cyrillic = toCyrillic(latin);
        // Words kept in Latin are the other tests' matter.
        if (/[a-z]/i.test(cyrillic)) return;
        expect(backToLatin(cyrillic)).toBe(latin.toLowerCase());
      }),
    );
  });

  test("and Cyrillic stays as it is", () => {
    expect(toCyrillic("Ћирилица")).toBe("Ћирилица");
  });
});

describe("a dictionary in Cyrillic", () => {
  test("keeps its names, nesting and lists", () => {
    const texts = { title: "Njiva", parts: { list: ["džep", { hint: "{count} polja" }] } } as const;
    expect(transliterate(texts)).toEqual({
      title: "Њива",
      parts: { list: ["џеп", { hint: "{count} поља" }] },
    });
  });

  test("has the placeholders of every Latin text, and no Latin letter that Serbian would write in Cyrillic", () => {
    const [latin, cyrillic] = [strings(textsIn("sr-Latn")), strings(textsIn("sr-Cyrl"))];
    expect(cyrillic.map(placeholders)).toEqual(latin.map(placeholders));
    expect(cyrillic.filter((text) => /[šđčćž]/i.test(text))).toEqual([]);
  });

  test("is made once", () => {
    expect(textsIn("sr-Cyrl")).toBe(textsIn("sr-Cyrl"));
    expect(textsIn("sr-Latn")).toBe(sr);
  });

  test("is known by the name that pages carry in lang", () => {
    expect(LANGUAGES.every(isLanguage)).toBe(true);
    expect(["sr", "en", "", "sr-cyrl"].some(isLanguage)).toBe(false);
  });
});

const LATIN: Record<string, string> = {
  ...Object.fromEntries(
    [..."абвгдђежзијклмнопрстћуфхцчш"].map((letter, place) => [
      letter,
      [..."abvgdđežzijklmnoprstćufhcčš"][place],
    ]),
  ),
  љ: "lj",
  њ: "nj",
  џ: "dž",
};

function backToLatin(cyrillic: string): string {
  return [...cyrillic.toLowerCase()].map((letter) => LATIN[letter] ?? letter).join("");
}

function strings(texts: unknown): string[] {
  if (typeof texts === "string") return [texts];
  return Object.values(texts as object).flatMap(strings);
}

function placeholders(text: string): string[] {
  return text.match(/\{\w+\}/g) ?? [];
}

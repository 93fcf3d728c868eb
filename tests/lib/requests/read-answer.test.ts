import { describe, expect, it, test } from "vitest";
import { REQUEST_KINDS } from "#db/schema/requests";
import type { Field } from "#lib/requests/journey";
import { journeyOf } from "#lib/requests/journey-of";
import { readAnswer } from "#lib/requests/read-answer";

const TODAY = "2026-11-26";
const JMBG = "0101990360007";

describe("an answer as it is kept", () => {
  it.each<[Field["type"], string, string]>([
    ["text", "  Pregled \t kardiologa ", "Pregled kardiologa"],
    ["text", "Dom\u0000 zdravlja\ud800", "Dom zdravlja"],
    ["long-text", " prvi red\r\ndrugi\u0007 red ", "prvi red\ndrugi red"],
    ["day", "26. 11. 2026.", "2026-11-26"],
    ["time", "7.05", "07:05"],
    ["money", "1.234,50", "123450"],
    ["yes-no", "no", "no"],
    ["tick", "on", "yes"],
    ["phone", "064/123-45-67", "0641234567"],
    ["bank-account", "840-955845-10", "840000000095584510"],
    ["plate-number", "bg 1-aa", "BG 1-AA"],
    ["vin", "wprmr0000fake0001", "WPRMR0000FAKE0001"],
  ])("of a %s: %j is %j", (type, typed, kept) => {
    expect(readAnswer({ name: "answer", type }, typed, TODAY)).toEqual({ ok: true, value: kept });
  });

  it.each<[Field["type"], string, string]>([
    ["text", " ", "empty"],
    ["text", "\u0000", "empty"],
    ["text", "a".repeat(201), "too-long"],
    ["long-text", "", "empty"],
    ["long-text", "a".repeat(4001), "too-long"],
    ["day", "", "empty"],
    ["day", "31.2.2026.", "impossible"],
    ["day", "sutra", "malformed"],
    ["time", "25.00", "malformed"],
    ["money", "0", "not-above-zero"],
    ["money", "mnogo", "malformed"],
    ["choice", "", "empty"],
    ["yes-no", "", "empty"],
    ["yes-no", "da", "not-offered"],
    ["tick", "", "empty"],
    ["phone", "12", "malformed"],
    ["bank-account", "160000000123456778", "wrong-digits"],
    ["bank-account", "123", "not-18-digits"],
    ["plate-number", "?", "malformed"],
    ["vin", "123", "not-17-characters"],
    ["money", "1-".repeat(500_000), "too-large"],
    ["phone", "1-".repeat(500_000), "malformed"],
    ["plate-number", "1-".repeat(500_000), "malformed"],
  ])("of a %s: %.20j is refused as %s", (type, typed, refusal) => {
    expect(readAnswer({ name: "answer", type }, typed, TODAY)).toEqual({ ok: false, refusal });
  });

  it("is one of those offered", () => {
    const field: Field = { name: "answer", type: "choice", options: ["one", "other"] };
    expect(readAnswer(field, "other", TODAY)).toEqual({ ok: true, value: "other" });
    expect(readAnswer(field, "third", TODAY)).toEqual({ ok: false, refusal: "not-offered" });
  });

  it.each<[Field["lies"], string, string | null]>([
    ["until-today", "26.11.2026", null],
    ["until-today", "27.11.2026", "in-the-future"],
    ["until-today", "26.11.2023", null],
    ["until-today", "25.11.2023", "too-long-ago"],
    ["from-today", "26.11.2026", null],
    ["from-today", "25.11.2026", "in-the-past"],
    ["from-today", "26.11.2027", null],
    ["from-today", "27.11.2027", "too-far-ahead"],
  ])("of a day that lies %s: %s is refused as %s", (lies, typed, refusal) => {
    const read = readAnswer({ name: "answer", type: "day", ...(lies && { lies }) }, typed, TODAY);
    expect(read.ok ? null : read.refusal).toBe(refusal);
  });

  it("is empty text for an optional question that was passed over", () => {
    expect(readAnswer({ name: "answer", type: "vin", optional: true }, " ", TODAY)).toEqual({
      ok: true,
      value: "",
    });
  });
});

const freeText = REQUEST_KINDS.flatMap((kind) =>
  journeyOf(kind)
    .steps.flatMap(({ fields }) => fields)
    .filter(({ type }) => ["text", "long-text", "phone", "plate-number"].includes(type))
    .map((field) => [kind, field.name, field] as const),
);

/** The same one as people part it, as some keyboards write digits, and with a sign in it that nobody sees. */
const ALSO_JMBG = [
  "0101990 360007",
  "0101-990-360007",
  "01.01.990/36_0007",
  "０１０１９９０３６０００７",
  "0101990\u200b360007",
];

test.each(freeText)("a JMBG is refused in %s, %s", (_kind, _name, field) => {
  for (const typed of [JMBG, ...ALSO_JMBG])
    expect(readAnswer(field, typed, TODAY)).toEqual({ ok: false, refusal: "holds-jmbg" });
});

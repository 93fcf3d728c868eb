import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sr } from "#lib/texts/sr";
import { newBrowser, type Typed } from "../support/browser";
import { detailsOf, humanAnswer, PASSWORD, register } from "../support/doors";
import { type Portal, startPortal } from "../support/server";

let portal: Portal;
beforeAll(async () => {
  portal = await startPortal();
});
afterAll(() => portal?.stop());

/** The human check is judged after the fields, so an unsolved one does where a field is wrong. */
const UNSOLVED = { altcha: "nije rešeno" };

const send = (typed: Typed) => register(portal, newBrowser(portal), detailsOf(), { ...UNSOLVED, ...typed });

const HOSTILE: Record<string, Typed[string]> = {
  "an empty value": "",
  "no such field": null,
  blanks: "   ",
  SQL: "'; drop table accounts; --",
  NUL: "petar\0petrovic",
  "a lone surrogate": new Uint8Array([0x70, 0xed, 0xa0, 0x80, 0x70]),
  "a megabyte": "x".repeat(1_000_000),
  markup: "<script>alert(1)</script>",
  "two values": ["prva vrednost", "druga vrednost"],
  "a file": new File(["petar"], "petar.txt", { type: "text/plain" }),
};

const SERBIAN = /^(Unesite|Proverite|JMBG|Broj polise|Korisničko ime|Lozinka|Ova lozinka|Potvrdite) .+/;

describe("R11: whatever is in a field, it is answered at that field in Serbian, and the others are kept", () => {
  const cases = ["jmbg", "email", "username", "policyNumber"].flatMap((field) =>
    Object.entries(HOSTILE).map(([name, value]) => [field, name, value] as const),
  );
  // A registration without a policy number is a good one.
  const isFine = (field: string, value: Typed[string]) =>
    field === "policyNumber" &&
    (value === null || Array.isArray(value) || value instanceof File || String(value).trim() === "");

  it.each(cases.filter(([field, , value]) => !isFine(field, value)))("%s: %s", async (field, _, value) => {
    const answer = await send({ [field]: value });
    expect(answer.status).toBe(200);
    expect(Object.keys(answer.fieldErrors)).toEqual([field]);
    expect(answer.fieldErrors[field]).toMatch(SERBIAN);
    expect(answer.summary).toEqual([answer.fieldErrors[field]]);
    expect(answer.title).toMatch(/^Greška: Registracija/);
    const { jmbg, policyNumber, email, username } = detailsOf();
    const others = Object.entries({ jmbg, policyNumber, email, username }).filter(([name]) => name !== field);
    expect(answer.values).toMatchObject({ ...Object.fromEntries(others), privacyNotice: "da" });
    expect(answer.body).not.toContain(PASSWORD);
  });

  it.each([
    ["too short", "kratka", sr.fields.password["too-short"]],
    ["a megabyte", "x".repeat(1_000_000), sr.fields.password["too-long"]],
    ["a file", new File(["x"], "lozinka.txt"), sr.fields.password.empty],
    ["two values", [PASSWORD, PASSWORD], sr.fields.password.empty],
    ["with the username in it", "petar i jos tri reci", sr.fields.password["contains-username"]],
  ])("password: %s", async (_, password, words) => {
    const answer = await send({ password });
    expect(answer.fieldErrors).toEqual({ password: words });
    expect(answer.root.querySelector("#password")?.getAttribute("value")).toBeUndefined();
    if (typeof password === "string") expect(answer.body).not.toContain(password);
  });

  it("every field empty: every field says so, in the order of the form", async () => {
    const nothing = {
      jmbg: "",
      policyNumber: "",
      email: "",
      username: "",
      password: "",
      privacyNotice: null,
    };
    const answer = await send({ ...nothing, altcha: null });
    expect(Object.keys(answer.fieldErrors)).toEqual([
      "jmbg",
      "email",
      "username",
      "password",
      "privacyNotice",
      "humanCheck",
    ]);
    expect(answer.summary).toEqual(Object.values(answer.fieldErrors));
  });

  it("more than the portal reads at all is refused in plain words", async () => {
    const answer = await send({ username: "x".repeat(5_000_000) });
    expect(answer.status).toBe(413);
    expect(answer.body).toBe(sr.common.refusals.tooLarge);
  });

  it("fields that no form has change nothing", async () => {
    const unknown = {
      declaredUntil: "",
      emailVerified: "2026-01-01",
      id: "1",
      isAdmin: "true",
      "__proto__[x]": "1",
    };
    const answer = await register(portal, newBrowser(portal), detailsOf(), {
      ...unknown,
      ...(await humanAnswer(portal)),
    });
    expect(answer.location).toBe("/registracija/poslato");
  });

  it("hidden fields that were tampered with never break the page", async () => {
    const browser = newBrowser(portal);
    const form = (await browser.get("/registracija")).form();
    for (const [name] of form.fields.filter(([name]) => name.startsWith("$ACTION"))) {
      const answer = await browser.submit(form, { ...detailsOf(), [name]: "[]" });
      expect(answer.status, name).toBeLessThan(500);
    }
    expect((await browser.get("/registracija")).status).toBe(200);
  });
});

describe("Wrong script and look-alikes", () => {
  it.each([
    ["a username in Cyrillic", "username", "петар", sr.fields.username["wrong-characters"]],
    ["a username with a Cyrillic е", "username", "pеtar", sr.fields.username["wrong-characters"]],
    ["a username with a full-width letter", "username", "ｐetar", sr.fields.username["wrong-characters"]],
    ["a username with č", "username", "petrović", sr.fields.username["wrong-characters"]],
    ["an e-mail with a Cyrillic а", "email", "аna@primer.test", sr.fields.email.malformed],
    ["a JMBG in Arabic digits", "jmbg", "١٥٠٥٩٨٥٧١٠٠٠٥", sr.fields.jmbg["not-13-digits"]],
    ["a JMBG with O for 0", "jmbg", "15O5985710005", sr.fields.jmbg["not-13-digits"]],
    ["a JMBG with two digits exchanged", "jmbg", "1505985710050", sr.fields.jmbg["wrong-digits"]],
    ["a policy number with a Cyrillic О", "policyNumber", "81000О6084517", sr.fields.policyNumber.malformed],
  ])("%s is told at its field", async (_, field, typed, words) => {
    const answer = await send({ [field]: typed });
    expect(answer.fieldErrors).toEqual({ [field]: words });
    expect(answer.values[field]).toBe(typed);
  });
});

describe("R12: the e-mail field takes exactly one address", () => {
  it.each([
    "petar@primer.test\r\nBcc: zrtva@primer.test",
    "petar@primer.test\nSubject: x",
    "petar@primer.test,ana@primer.test",
    "petar@primer.test; ana@primer.test",
    "petar@primer.test ana@primer.test",
    "Petar <petar@primer.test>",
    '"petar"@primer.test',
    "petar@primer.test<script>",
    "petar@@primer.test",
    "petar@primer",
    "petar@[127.0.0.1]",
  ])("%j is refused", async (email) => {
    const answer = await send({ email });
    expect(answer.fieldErrors).toEqual({ email: sr.fields.email.malformed });
  });
});

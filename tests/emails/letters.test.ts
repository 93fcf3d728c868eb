import { beforeAll, describe, expect, it } from "vitest";
import { renderLetter } from "#emails/registry";
import { samples } from "#emails/samples";
import type { LetterKind, Letters, RenderedLetter } from "#lib/mail/letters";

const APP_URL = "https://portal.primer.test";

const all = Object.entries(samples).flatMap(([kind, variants]) =>
  Object.entries(variants).map(([variant, params]) => ({ kind: kind as LetterKind, variant, params })),
);

describe.each(all)("letter $kind, $variant", ({ kind, params }) => {
  let letter: RenderedLetter;

  beforeAll(async () => {
    letter = await renderLetter(kind, params as Letters[typeof kind], APP_URL);
  });

  it("has a subject that a phone shows whole and that names the portal at its end", () => {
    expect(letter.subject.length).toBeLessThan(78);
    expect(letter.subject).toMatch(/ – Portal za klijente$/);
    expect(letter.subject).not.toMatch(/[\r\n]/);
  });

  it("leaves no gap in its sentences", () => {
    for (const part of [letter.subject, letter.text, withoutSheet(letter.html)]) {
      expect(part).not.toMatch(/undefined|null|NaN|Invalid|[{}]|\[object/);
    }
  });

  it("says the same in its text part as in its HTML, in whole lines", () => {
    const paragraphs = [...letter.html.matchAll(/<(?:p|li|h1)[^>]*>(.*?)<\/(?:p|li|h1)>/g)].map(
      ([, inner = ""]) => plain(inner),
    );
    expect(paragraphs.length).toBeGreaterThan(4);
    for (const paragraph of paragraphs) expect(letter.text).toContain(paragraph);
  });

  it("says why it came, where help is, and that nobody reads replies", () => {
    expect(letter.text).toContain("Poruka je stigla ");
    expect(letter.text).toContain("Pomoć: 011 222 0 555 i 0800 222 555");
    expect(letter.text).toContain("Na ovu poruku se ne odgovara.");
  });

  it("says what to do if it was somebody else", () => {
    expect(letter.text).toMatch(/(Niste|Ako ga niste)[^.]*\?/);
  });

  it("leads nowhere but to the phone", () => {
    const targets = [...letter.html.matchAll(/(?:href|src|action|background)="([^"]*)"/g)].map(
      ([, target]) => target,
    );
    expect(new Set(targets)).toEqual(new Set(["tel:+381112220555", "tel:0800222555"]));
    const addresses = `${letter.text} ${letter.html.split("<html")[1]}`.match(/https?:\/\/[^\s<"]+/g) ?? [];
    expect(addresses.filter((address) => address !== APP_URL)).toEqual([]);
    expect(letter.html).not.toMatch(/<img|<script|<form|url\(|@import/i);
  });

  it("holds no number as long as a JMBG", () => {
    expect(`${letter.subject} ${letter.text} ${letter.html}`).not.toMatch(/\d{13}/);
  });
});

describe("letter with a one-time code", () => {
  const code: Letters["one-time-code"] = {
    code: "048291",
    until: new Date("2026-03-27T13:35:00Z"),
    purpose: "sign-in",
  };

  it("begins its subject with the code", async () => {
    const { subject } = await renderLetter("one-time-code", code, APP_URL);
    expect(subject).toBe("048291 je vaša jednokratna lozinka – Portal za klijente");
  });

  it("ends its text with the line that phones fill in the code from, without a port", async () => {
    const { text } = await renderLetter("one-time-code", code, "https://portal.primer.test:8443");
    expect(text.split("\n").at(-1)).toBe("@portal.primer.test #048291");
  });

  it("tells the hour of Belgrade until which the code is valid", async () => {
    const { text } = await renderLetter("one-time-code", code, APP_URL);
    expect(text).toContain("Važi do 14.35.");
  });

  it("keeps the code out of what lists of mails show beside the subject", async () => {
    const { html } = await renderLetter("one-time-code", code, APP_URL);
    expect(html.split("display:none")[1]?.split("</div>")[0]).not.toContain(code.code);
  });
});

describe("letter with names", () => {
  it("shows markup in a name as text (R12)", async () => {
    const usernames = [
      { givenName: '<b onclick="x">Petar</b>', username: "petar" },
      { givenName: "Ana & Co", username: "ana" },
    ];
    const { html, text } = await renderLetter("username-reminder", { usernames }, APP_URL);
    expect(html).not.toContain("<b onclick");
    expect(html).toContain("&lt;b onclick=&quot;x&quot;&gt;Petar&lt;/b&gt;");
    expect(text).toContain('<b onclick="x">Petar</b>: petar');
    expect(text).toContain("Ana & Co: ana");
  });

  it("tells the temporary password in the letter only, not in its subject or preview", async () => {
    const password = "k7mq2v-x4np9d-hr3wtz";
    const letter = { username: "petar", password, until: new Date() };
    const { subject, html, text } = await renderLetter("temporary-password", letter, APP_URL);
    expect(subject).not.toContain(password);
    expect(html.split(password)).toHaveLength(2);
    expect(text.split(password)).toHaveLength(2);
  });

  it("names a browser that it does not know in words", async () => {
    const letter = { username: "petar", browser: "", at: new Date() };
    const { text } = await renderLetter("new-device", letter, APP_URL);
    expect(text).toContain("ranije nije korišćen: nepoznat pregledač.");
  });

  it("tells of hidden data only where some are hidden", async () => {
    const opened = { username: "petar", wantedUsernameWasTaken: false, declaredUntil: null };
    const { text } = await renderLetter("account-opened", opened, APP_URL);
    expect(text).not.toMatch(/ne vidi|zauzeto/);
  });
});

describe("letter that asks for documents", () => {
  const asked = { documentsNeeded: true, at: new Date() };

  it.each(["RF-2026-0012001", null])("tells of a claim numbered %s that its 14 days wait", async (number) => {
    const letter = await renderLetter("state-changed", { ...asked, number, subject: "claim" }, APP_URL);
    expect(letter.text).toContain("Rok od 14 dana teče od dana kada dokumentacija bude kompletna.");
  });

  it.each(["AU-2026-000731", null])("promises no days for an authorisation numbered %s", async (number) => {
    const letter = await renderLetter(
      "state-changed",
      { ...asked, number, subject: "authorisation" },
      APP_URL,
    );
    expect(letter.text).toContain("potrebna je dopuna dokumentacije");
    expect(letter.text).not.toContain("14 dana");
  });
});

describe("letter that reminds of a payment", () => {
  const reminder: Letters["payment-reminder"] = {
    when: "before-due",
    policyNumber: "PO-2026/4471",
    line: null,
    toPay: 1_460_000,
    currency: "RSD",
    dueOn: "2026-03-30",
  };

  it("says what, until when, how to pay it and how to get no more of them", async () => {
    const { subject, text } = await renderLetter("payment-reminder", reminder, APP_URL);
    expect(subject).toContain("Rata po polisi PO-2026/4471 dospeva 30.3.2026.");
    for (const words of [
      "14.600,00 RSD",
      "30.3.2026.",
      "PO-2026/4471",
      "Plaćanja",
      "Obaveštenja",
      "Zanemarite",
    ])
      expect(text).toContain(words);
  });

  it("writes one point after a day, also at the end of a sentence", async () => {
    const both = [reminder, { ...reminder, when: "after-due" as const }];
    for (const { text } of await Promise.all(
      both.map((one) => renderLetter("payment-reminder", one, APP_URL)),
    ))
      expect(text).not.toContain("..");
  });

  it("does not say that the policy is one of health insurance", async () => {
    const { subject, html } = await renderLetter("payment-reminder", reminder, APP_URL);
    expect(`${subject} ${html}`).not.toMatch(/zdrav/i);
    expect(html).toContain("Rata za ");
  });

  it("says after the due day that it has passed", async () => {
    const { subject, text } = await renderLetter(
      "payment-reminder",
      { ...reminder, when: "after-due" },
      APP_URL,
    );
    expect(subject).toMatch(/^Rata po polisi PO-2026\/4471 dospela je 30\.3\.2026\./);
    expect(text).toContain("nije plaćena u celosti");
  });
});

function withoutSheet(html: string): string {
  return html.replace(/<style>.*?<\/style>/s, "");
}

function plain(html: string): string {
  return withoutSheet(html)
    .replace(/<!--.*?-->|<[^>]+>/g, "")
    .replaceAll("\u00a0", " ")
    .replaceAll("&quot;", '"')
    .replaceAll("&#x27;", "'")
    .replaceAll("&amp;", "&");
}

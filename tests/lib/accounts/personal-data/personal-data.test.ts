import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { SAMPLE_CLIENTS } from "#db/demo/scenarios";
import { askCorrection } from "#lib/accounts/personal-data/ask-correction";
import { personalData } from "#lib/accounts/personal-data/personal-data";
import { parseFreeText } from "#lib/identity/free-text";
import { seedSampleClients, testContext, useDatabase } from "../../../support/database";
import { forgetAccounts } from "../../../support/outbox";
import { signedIn } from "../../../support/signing-in";

const database = useDatabase();
const JMBG = SAMPLE_CLIENTS.petar.jmbg;
const TEXT = "Nova adresa je Ulica 5, 21000 Novi Sad.";

let petar: Awaited<ReturnType<typeof signedIn>>;

beforeAll(() => seedSampleClients(testContext()));

beforeEach(async () => {
  await forgetAccounts(database.sql);
  petar = await signedIn(testContext(), "petar");
  await database.sql`delete from core_events`;
});

describe("personal data", () => {
  it("are those of the client's own person, with the address that proves who they are masked", async () => {
    await database.sql`update persons set phone = '+381641234567', street = 'Primer 1', postal_code = '11000',
      city = 'Beograd', country = null, born_on = '1980-05-12' where id = ${petar.ctx.client.personId}`;
    const { details } = await personalData(petar.ctx);
    expect(details).toEqual({
      bornOn: "1980-05-12",
      phone: "+381641234567",
      address: "Primer 1, 11000 Beograd",
      emails: ["p•••••c@primer.test"],
    });
  });

  it("R2: of a declared account are its name alone", async () => {
    const declared = { ...petar.ctx.client, declaredUntil: new Date(Date.now() + 1000) };
    const data = await personalData({ ...petar.ctx, client: declared });
    expect(data).toEqual({ name: petar.ctx.client.name, details: null });
  });
});

describe("a correction", () => {
  it("is told to the core system in the client's own words, and put on record without them", async () => {
    expect(await askCorrection(petar.ctx, TEXT)).toMatchObject({ ok: true });
    expect(await database.sql`select kind, details from core_events`).toEqual([
      { kind: "correction-asked", details: { text: TEXT } },
    ]);
    const [row] = await database.sql`
      select event, details::text from audit_events where account_id = ${petar.accountId} order by id desc limit 1`;
    expect(row?.event).toBe("correction.asked");
    expect(row?.details).not.toContain("adresa");
  });

  it("sent ten times at once, or again right after, is one", async () => {
    await Promise.all(Array.from({ length: 10 }, () => askCorrection(petar.ctx, TEXT)));
    expect(await askCorrection(petar.ctx, TEXT)).toMatchObject({ ok: true });
    expect(await database.sql`select from core_events`).toHaveLength(1);
    await askCorrection(petar.ctx, `${TEXT} Hvala.`);
    expect(await database.sql`select from core_events`).toHaveLength(2);
  });

  it("is limited to five a day", async () => {
    for (let place = 1; place <= 5; place += 1)
      expect(await askCorrection(petar.ctx, `${TEXT} ${place}`)).toMatchObject({ ok: true });
    expect(await askCorrection(petar.ctx, TEXT)).toMatchObject({ refusal: "too-many-attempts" });
  });

  it("R2: is not taken from a declared account", async () => {
    const declared = { ...petar.ctx.client, declaredUntil: new Date(Date.now() + 1000) };
    expect(await askCorrection({ ...petar.ctx, client: declared }, TEXT)).toMatchObject({
      refusal: "declared",
    });
    expect(await database.sql`select from core_events`).toHaveLength(0);
  });
});

describe("text in a person's own words", () => {
  it("D3: is refused with a JMBG in it, however it is parted", () => {
    for (const jmbg of [JMBG, JMBG.replace(/(.{7})/, "$1 "), JMBG.split("").join("-")])
      expect(parseFreeText(`Moj JMBG je ${jmbg}.`, 2000), jmbg).toMatchObject({ refusal: "holds-jmbg" });
  });

  it("is refused empty and too long, and read without control characters", () => {
    expect(parseFreeText(" \n ", 10)).toMatchObject({ refusal: "empty" });
    expect(parseFreeText("x".repeat(11), 10)).toMatchObject({ refusal: "too-long" });
    expect(parseFreeText(" a\u0000b\nc\ud800 ", 10)).toEqual({ ok: true, value: "ab\nc" });
  });
});

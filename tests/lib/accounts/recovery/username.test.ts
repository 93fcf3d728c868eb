import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { SAMPLE_CLIENTS } from "#db/demo/scenarios";
import { recover } from "../../../support/asking-recovery";
import { seedSampleClients, type TestContext, testContext, useDatabase } from "../../../support/database";
import { forgetAccounts, letters } from "../../../support/outbox";
import { formOf, registerAndDecide } from "../../../support/registering";

const database = useDatabase();
const SHARED = "porodica.petrovic@primer.test";

let ctx: TestContext;

beforeAll(() => seedSampleClients(testContext()));

beforeEach(async () => {
  await forgetAccounts(database.sql);
  ctx = testContext();
  for (const name of ["petar", "ana", "mila", "jovan"] as const) await registerAndDecide(ctx, formOf(name));
  await database.sql`delete from outbox`;
});

describe("a forgotten username", () => {
  it("F1: is mailed to the account's address only, whatever address was typed", async () => {
    await database.sql`update accounts set email = 'mila@kuca.test' where username = 'mila'`;
    await recover(ctx, "username", { email: "mila.savic@primer.test" });
    expect(await letters(database.sql)).toMatchObject([
      {
        kind: "username-reminder",
        recipient: "mila@kuca.test",
        params: { usernames: [{ givenName: "Mila", username: "mila" }] },
      },
    ]);
  });

  it("is found by the number of an active policy", async () => {
    await recover(ctx, "username", { policyNumber: "8100026084517" });
    expect(await named()).toEqual(["petar"]);
  });

  it("F3: spouses with one mailbox get one letter that names both", async () => {
    await recover(ctx, "username", { email: SHARED });
    expect(await letters(database.sql)).toHaveLength(1);
    expect(await named()).toEqual(["ana", "petar"]);
  });

  it("F3: JMBG tells them apart", async () => {
    await recover(ctx, "username", { email: SHARED, jmbg: SAMPLE_CLIENTS.ana.jmbg });
    expect(await named()).toEqual(["ana"]);
  });

  it("F2: a number of a group policy without JMBG sends nothing, with JMBG it does", async () => {
    await recover(ctx, "username", { policyNumber: "7300000000011" });
    expect(await letters(database.sql)).toEqual([]);
    await recover(ctx, "username", { policyNumber: "7300000000011", jmbg: SAMPLE_CLIENTS.jovan.jmbg });
    expect(await letters(database.sql)).toMatchObject([{ recipient: "jovan@novi.test" }]);
  });

  it.each([
    ["an unknown e-mail", { email: "nepoznat@novi.test" }],
    ["an unknown policy", { policyNumber: "99999999" }],
    ["an ended policy", { policyNumber: "8100019990001" }],
    ["a JMBG that does not belong to it", { email: SHARED, jmbg: SAMPLE_CLIENTS.mila.jmbg }],
  ])("F1: %s sends nothing to anybody", async (_, typed) => {
    await recover(ctx, "username", typed);
    expect(await letters(database.sql)).toEqual([]);
  });

  it("F1: a disabled account gets nothing", async () => {
    await database.sql`update accounts set disabled_at = now() where username = 'mila'`;
    await recover(ctx, "username", { email: "mila.savic@primer.test" });
    expect(await letters(database.sql)).toEqual([]);
  });
});

async function named(): Promise<string[]> {
  const params = (await letters(database.sql)).map(
    (letter) => letter.params as { usernames: { username: string }[] },
  );
  return params.flatMap(({ usernames }) => usernames.map(({ username }) => username)).sort();
}

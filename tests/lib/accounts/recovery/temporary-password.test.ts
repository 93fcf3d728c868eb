import { hash } from "@node-rs/argon2";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { startSignIn } from "#lib/accounts/sign-in/start-sign-in";
import { passwordPepper } from "#lib/protection/derive";
import { passwordIn, recover } from "../../../support/asking-recovery";
import { seedSampleClients, type TestContext, testContext, useDatabase } from "../../../support/database";
import { forgetAccounts, letters } from "../../../support/outbox";
import { formOf, PASSWORD, registerAndDecide } from "../../../support/registering";
import { elsewhere, givePassword, signIn } from "../../../support/signing-in";

const database = useDatabase();
const MILA = "mila.savic@primer.test";

let ctx: TestContext;

beforeAll(() => seedSampleClients(testContext()));

beforeEach(async () => {
  await forgetAccounts(database.sql);
  ctx = testContext();
  await registerAndDecide(ctx, formOf("mila"));
});

describe("a temporary password", () => {
  it("F4: changes nothing until it is used: the old password works, sessions live", async () => {
    const [before] = await database.sql`select * from accounts`;
    await temporary();
    const [after] = await database.sql`select * from accounts`;
    expect(after).toEqual(before);
    expect(await signIn(ctx, "mila")).toMatchObject({ onlyNewPassword: false });
  });

  it("F5: still needs the one-time code and opens only the choice of a new password", async () => {
    const password = await temporary();
    expect(await signIn(ctx, "mila", password)).toMatchObject({ onlyNewPassword: true });
  });

  it("F6: of twenty parallel uses from everywhere exactly one serves", async () => {
    const password = await temporary();
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, place) => tryIn(elsewhere(ctx, `198.51.100.${place}`), password)),
    );
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await database.sql`select from challenges`).toHaveLength(1);
  });

  it("F6: serves once", async () => {
    const password = await temporary();
    await givePassword(ctx, "mila", password);
    expect(await tryIn(ctx, password)).toMatchObject({ ok: false });
  });

  it("F6: serves for 30 minutes by the clock of the database", async () => {
    const password = await temporary();
    const [row] =
      await database.sql`select extract(epoch from expires_at - created_at)::int as seconds from temporary_passwords`;
    expect(row?.seconds).toBe(1800);
    await database.sql`update temporary_passwords set expires_at = now()`;
    expect(await tryIn(ctx, password)).toMatchObject({ ok: false });
  });

  it("F6: only the newest counts, also when it was used already", async () => {
    const older = await temporary();
    await database.sql`update temporary_passwords set expires_at = now() + interval '10 minutes'`;
    const newer = await temporary();
    expect(newer).not.toBe(older);
    expect(await tryIn(ctx, older)).toMatchObject({ ok: false });
    expect(await tryIn(ctx, newer)).toMatchObject({ ok: true });
    expect(await tryIn(ctx, older)).toMatchObject({ ok: false });
  });

  it("F4: asked for again soon it is mailed again, so that nobody can spoil the one under way", async () => {
    const first = await temporary();
    expect(await temporary()).toBe(first);
    expect(await tryIn(ctx, first)).toMatchObject({ ok: true });
    expect(await temporary()).not.toBe(first);
  });

  it("F6: ends with a change of the password", async () => {
    const password = await temporary();
    await database.sql`update accounts set credentials_version = credentials_version + 1`;
    expect(await tryIn(ctx, password)).toMatchObject({ ok: false });
  });

  it("is typed as people type: blanks, dashes and case do not matter", async () => {
    const password = await temporary();
    expect(await tryIn(ctx, ` ${password.toUpperCase().replaceAll("-", " ")} `)).toMatchObject({ ok: true });
  });

  it("F3: spouses with one mailbox get a letter each, which names its account", async () => {
    for (const name of ["petar", "ana"] as const) await registerAndDecide(ctx, formOf(name));
    await recover(ctx, "password", { email: "porodica.petrovic@primer.test" });
    const sent = (await letters(database.sql)).filter(({ kind }) => kind === "temporary-password");
    expect(sent.map(({ params }) => params.username).sort()).toEqual(["ana", "petar"]);
    for (const letter of sent) {
      const password = passwordIn(ctx, letter);
      expect(await givePassword(ctx, String(letter.params.username), password)).toMatch(/^[\w-]{43}$/);
    }
  });

  it("opens no other account", async () => {
    await registerAndDecide(ctx, formOf("petar"));
    expect(
      await startSignIn(ctx, { username: "petar", password: await temporary(), returnTo: null }),
    ).toMatchObject({ ok: false });
  });

  it("L2: its guesses count like those of any password", async () => {
    await temporary();
    const answers = await Promise.all(Array.from({ length: 50 }, () => tryIn(ctx, "2222222222222222222")));
    expect(answers.filter((answer) => !answer.ok && answer.refusal === "wrong-credentials")).toHaveLength(10);
  });

  it("F4: never becomes the password, not even where the old hash has outdated parameters", async () => {
    const weaker = { memoryCost: 8192, timeCost: 1, parallelism: 1, secret: passwordPepper(ctx.env) };
    await database.sql`update accounts set password_hash = ${await hash(PASSWORD, weaker)}`;
    await givePassword(ctx, "mila", await temporary());
    expect(await tryIn(ctx, PASSWORD)).toMatchObject({ ok: true });
  });

  it("stands nowhere in the database", async () => {
    const password = await temporary();
    const rows = await database.sql`
      select outbox::text as line from outbox union all select temporary_passwords::text from temporary_passwords`;
    expect(JSON.stringify(rows)).not.toContain(password);
  });
});

/** Asks for one and reads it in the letter that it makes. */
async function temporary(): Promise<string> {
  await recover(ctx, "password", { email: MILA });
  const sent = (await letters(database.sql, MILA)).filter(({ kind }) => kind === "temporary-password");
  return passwordIn(ctx, sent.at(-1));
}

function tryIn(at: TestContext, password: string) {
  return startSignIn(at, { username: "mila", password, returnTo: null });
}

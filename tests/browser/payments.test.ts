import { readFile } from "node:fs/promises";
import { connect } from "#db/client";
import { daysFromToday, putRecords } from "#db/demo/builders";
import { registerId } from "#lib/register/core-id";
import { readQr } from "../support/read-qr";
import type { Portal } from "../support/server";
import type { AccountHolder } from "./account-holder";
import { expectAccessible } from "./axe";
import { expectToFit } from "./fit";
import { expect, test } from "./fixtures";
import { openWholly } from "./places";
import { signIn } from "./signing-in";

test.slow();

test("paying is accessible and fits, and the code is read also in the dark", async ({
  page,
  portal,
  holder,
}) => {
  const { late, paid } = await owe(portal, holder);
  const policy = `/polise/${holder.policyNumber}`;
  const pages = ["/placanja", "/placanja?godina=1999", late, paid, policy, "/pregled"];
  await signIn(page, portal, holder);
  for (const path of pages) {
    await openWholly(page, path);
    await expectAccessible(page, path);
  }
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    await page.goto(late);
    const code = page.getByRole("img", { name: "NBS IPS QR kod za uplatu 14.600,00 RSD" });
    const { text } = await readQr(await code.screenshot());
    expect(text).toMatch(/^K:PR\|V:01\|C:1\|R:999000000460000147\|N:.*\|I:RSD14600,00\|P:Vesna Ilić\|/s);
  }
  await expectToFit(page, pages);
});

test("the picture of the code is saved by one press, and shared where the browser can do that", async ({
  page,
  portal,
  holder,
}) => {
  const { late, reference } = await owe(portal, holder);
  await signIn(page, portal, holder);
  await page.addInitScript(() => {
    const able = new URL(location.href).searchParams.has("able");
    Object.assign(navigator, {
      canShare: () => able,
      share: async ({ files }: { files: File[] }) => {
        const bytes = new Uint8Array((await files[0]?.arrayBuffer()) ?? new ArrayBuffer());
        document.title = `${files[0]?.name} ${files[0]?.type} ${Array.from(bytes).join(",")}`;
      },
    });
  });
  const share = page.getByRole("button", { name: "Podeli sliku" });
  await openWholly(page, late);
  await expect(share).toHaveCount(0);
  const saving = page.waitForEvent("download");
  await page.getByRole("link", { name: "Sačuvaj sliku koda" }).click();
  const saved = await saving;
  expect(saved.suggestedFilename()).toBe(`NBS IPS QR ${reference}.png`);
  expect((await readQr(await readFile(await saved.path()))).text).toContain("|I:RSD14600,00|");
  await expect(page).toHaveURL(late);
  await openWholly(page, `${late}?able`);
  await share.click();
  await expect(page).toHaveTitle(/^NBS IPS QR \d+\.png image\/png 137,80,78,71,/);
  const bytes = (await page.title()).split(" ").at(-1)?.split(",").map(Number) ?? [];
  expect((await readQr(Uint8Array.from(bytes))).text).toContain("|I:RSD14600,00|");
});

/** One instalment that is paid, one that is late and one to come. */
async function owe(portal: Portal, { policyNumber }: AccountHolder) {
  const { db, close } = connect(portal.env.databaseUrl, { max: 1 });
  const records = [-60, -2, 40].map((day, place) => ({
    ...{
      id: `R-${policyNumber}-${place}`,
      policy: `P-${policyNumber}`,
      reference: `${policyNumber}0${place}`,
    },
    ...{ amount: 1_460_000, paid: place === 0 ? 1_460_000 : 0, dueOn: daysFromToday(day) },
  }));
  await putRecords({ db, env: portal.env }, "instalments", records);
  await close();
  const [paid, late] = records.map(({ id }) => `/placanja/${registerId("instalments", id)}`);
  return { paid: paid ?? "", late: late ?? "", reference: `${policyNumber}01` };
}

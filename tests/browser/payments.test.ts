import { readFile } from "node:fs/promises";
import { registerId } from "#lib/register/core-id";
import { openAccount } from "../support/doors";
import { readQr } from "../support/read-qr";
import { expectAccessible } from "./axe";
import { expectToFit } from "./fit";
import { expect, test } from "./fixtures";
import { openWholly } from "./places";
import { signIn } from "./signing-in";

const NEXT = `/placanja/${registerId("instalments", "R-8100026084517-04")}`;
const PAID = `/placanja/${registerId("instalments", "R-8100026084517-01")}`;
const PAGES = ["/placanja", "/placanja?godina=1999", NEXT, PAID, "/polise/8100026084517", "/pregled"];

test.slow();

test("paying is accessible and fits, and the code is read also in the dark", async ({ page, portal }) => {
  await signIn(page, portal, await openAccount(portal));
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    for (const path of PAGES) {
      await openWholly(page, path);
      await expectAccessible(page, `${path} ${colorScheme}`);
    }
    await page.goto(NEXT);
    const code = page.getByRole("img", { name: "NBS IPS QR kod za uplatu 14.600,00 RSD" });
    const { text } = await readQr(await code.screenshot());
    expect(text).toMatch(/^K:PR\|V:01\|C:1\|R:999000000460000147\|N:.*\|I:RSD14600,00\|P:Petar Petrović\|/s);
  }
  await expectToFit(page, PAGES);
});

test("the picture of the code is saved by one press, and shared where the browser can do that", async ({
  page,
  portal,
}) => {
  await signIn(page, portal, await openAccount(portal));
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
  await openWholly(page, NEXT);
  await expect(share).toHaveCount(0);
  const saving = page.waitForEvent("download");
  await page.getByRole("link", { name: "Sačuvaj sliku koda" }).click();
  const saved = await saving;
  expect(saved.suggestedFilename()).toBe("NBS IPS QR 810002608451704.png");
  expect((await readQr(await readFile(await saved.path()))).text).toContain("|I:RSD14600,00|");
  await expect(page).toHaveURL(NEXT);
  await openWholly(page, `${NEXT}?able`);
  await share.click();
  await expect(page).toHaveTitle(/^NBS IPS QR 810002608451704\.png image\/png 137,80,78,71,/);
  const bytes = (await page.title()).split(" ").at(-1)?.split(",").map(Number) ?? [];
  expect((await readQr(Uint8Array.from(bytes))).text).toContain("|I:RSD14600,00|");
});

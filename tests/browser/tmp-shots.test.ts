import { expectAccessible } from "./axe";
import { test } from "./fixtures";
import { signIn } from "./signing-in";

test("shots", async ({ page, portal, holder }) => {
  test.slow();
  await signIn(page, portal, holder);
  const shot = async (name: string) => {
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await page.screenshot({ path: `/tmp/w/export-shots/${name}-${width}.png`, fullPage: true });
    }
    await expectAccessible(page, name);
  };
  const copy = "/nalog/kopija-podataka";
  await page.goto(copy);
  await shot("copy-none");
  const [account] = await portal.database`select id from accounts where username = ${holder.username}`;
  await portal.database`insert into data_exports (account_id, state, expires_at) values (${account?.id}, 'failed', now() + interval '7 days')`;
  await page.goto(copy);
  await shot("copy-failed");
  await portal.database`insert into data_exports (account_id, attempts, claimed_until) values (${account?.id}, 1, now() + interval '1 hour')`;
  await page.goto(copy);
  await shot("copy-waiting");
  await portal.database`update data_exports set state = 'ready', size = 2480000, expires_at = now() + interval '7 days' where state = 'waiting'`;
  await page.goto(copy);
  await shot("copy-ready");
  await page.goto("/nalog/zatvaranje");
  await shot("closing");
  await page.getByRole("button", { name: "Zatvori nalog" }).click();
  await page.getByRole("alert", { name: "Postoji problem" }).waitFor();
  await shot("closing-error");
  await portal.database`update sessions set code_typed_at = now() - interval '1 hour'`;
  await page.goto("/nalog/zatvaranje");
  await shot("closing-prove");
  await portal.database`update sessions set code_typed_at = now()`;
  await page.goto("/nalog/zatvaranje");
  await page.getByRole("checkbox").check();
  await page.getByRole("button", { name: "Zatvori nalog" }).click();
  await page.waitForURL("**/nalog-zatvoren");
  await shot("closed");
});

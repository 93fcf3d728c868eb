import { expect, type Page } from "@playwright/test";
import { sr } from "#lib/texts/sr";
import { openAwake } from "./awake";
import { expectAccessible } from "./axe";
import { expectToFit } from "./fit";
import { signIn } from "./signing-in";
import { test, toPay } from "./with-gateway";

const { confirmation, toGateway } = sr.cardPayment;
const PAY = "Plati 12.345,50 RSD";
const AT_GATEWAY = /^http:\/\/127\.0\.0\.1:\d+\/v2\/form\/P-/;

test.beforeEach(async ({ page, portal, play, holder }) => {
  play.become({ answers: "well", callback: "before-return" });
  await signIn(page, portal, holder);
});

test("a client pays by card: the page leads there by itself, a double click begins one payment", async ({
  page,
  portal,
  holder,
}) => {
  const address = await toPay(portal, holder);
  await openAwake(page, address);
  await page.getByRole("button", { name: PAY }).dblclick();
  await expect(page).toHaveURL(AT_GATEWAY);
  await page.getByRole("button", { name: "Plati", exact: true }).dblclick();
  await expectHeadline(page, confirmation.headlines.paid);
  const begun =
    await portal.database`select state from card_payments where instalment_id = ${address.split("/")[2] ?? ""}`;
  expect(begun).toEqual([{ state: "paid" }]);
  await page.goBack();
  await expect(page.getByText("Ova porudžbina je već plaćena")).toBeVisible();
  await page.evaluate(() => history.forward());
  await expectHeadline(page, confirmation.headlines.paid);
});

test("whose card is refused may give up there, and reads that nothing was charged", async ({
  page,
  portal,
  holder,
}) => {
  await page.goto(await toPay(portal, holder));
  await page.getByRole("button", { name: PAY }).click();
  await page.getByRole("button", { name: "Odbij karticu" }).click();
  await expect(page.getByText("Kartica je odbijena")).toBeVisible();
  await page.getByRole("button", { name: "Odustani" }).click();
  await expectHeadline(page, confirmation.headlines.cancelled);
  await expect(page.getByText(confirmation.outcomes.cancelled)).toBeVisible();
  await page.getByRole("link", { name: confirmation.payAgain }).click();
  await expect(page.getByRole("button", { name: PAY })).toBeVisible();
});

test("whoever goes back from the gateway stays here, and goes on with the same payment", async ({
  page,
  portal,
  play,
  holder,
}) => {
  await page.goto(await toPay(portal, holder));
  await page.getByRole("button", { name: PAY }).click();
  await expect(page).toHaveURL(AT_GATEWAY);
  const [order] = [...play.orders.keys()].slice(-1);
  await page.goto(`/placanja/kartica/${order}`);
  await expect(page).toHaveURL(AT_GATEWAY);
  await page.goBack();
  await expect(page.getByRole("button", { name: toGateway.go })).toBeVisible();
  await page.getByRole("button", { name: toGateway.go }).click();
  await expect(page).toHaveURL(AT_GATEWAY);
  await page.getByRole("button", { name: "Plati", exact: true }).click();
  await expectHeadline(page, confirmation.headlines.paid);
});

test("a page that waits for the bank says so, and changes by itself when the callback comes", async ({
  page,
  portal,
  play,
  holder,
}) => {
  play.become({ callback: "held" });
  await page.goto(await toPay(portal, holder));
  await page.getByRole("button", { name: PAY }).click();
  await page.getByRole("button", { name: "Plati", exact: true }).click();
  await expectHeadline(page, confirmation.headlines.confirming);
  await expectAccessible(page, "confirming");
  const order = page.url().split("/").at(-1) ?? "";
  expect(await play.sendCallback(order)).toBe(200);
  await expectHeadline(page, confirmation.headlines.paid);
  await expectAccessible(page, "paid");
  await expectToFit(page, [`/placanja/potvrda/${order}`]);
});

test("with the gateway away the page says so and leads to the other ways", async ({
  page,
  portal,
  play,
  holder,
}) => {
  await page.goto(await toPay(portal, holder));
  play.become({ answers: 503 });
  await page.getByRole("button", { name: PAY }).click();
  await expectHeadline(page, toGateway.away.title);
  await expectAccessible(page, "gateway away");
  await expectToFit(page, [new URL(page.url()).pathname]);
  await page.getByRole("link", { name: toGateway.away.others }).click();
  await expect(page.getByRole("heading", { name: "NBS IPS QR" })).toBeVisible();
});

async function expectHeadline(page: Page, words: string): Promise<void> {
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(words);
}

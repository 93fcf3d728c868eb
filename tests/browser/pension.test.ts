import { expectAccessible } from "./axe";
import { expectToFit } from "./fit";
import { expect, test } from "./fixtures";
import { givePension } from "./pension-of";
import { openWholly } from "./places";
import { signIn } from "./signing-in";

test.slow();

test("pension and its payment are accessible and fit, also in the dark", async ({ page, portal, holder }) => {
  const contract = await givePension(portal, holder);
  const pages = [
    contract,
    `${contract}?godina=2025`,
    `${contract}/uplata`,
    `${contract}/uplata?iznos=abc`,
    `${contract}/uplata?iznos=5.000,50`,
  ];
  await signIn(page, portal, holder);
  for (const path of pages) {
    await openWholly(page, path);
    await expectAccessible(page, path);
  }
  await expectToFit(page, pages);
});

test("a list of several contracts is accessible and fits", async ({ page, portal, holder }) => {
  const contracts = [await givePension(portal, holder), await givePension(portal, holder, "vesna")];
  await signIn(page, portal, holder);
  await openWholly(page, "/penzija");
  await expect(page.locator("main .rows a")).toHaveCount(contracts.length);
  await expectAccessible(page, "/penzija");
  await expectToFit(page, ["/penzija"]);
});

test("many years of the chart keep their labels apart on every width", async ({ page, portal, holder }) => {
  const contract = await givePension(portal, holder, "vesna");
  await signIn(page, portal, holder);
  for (const width of [320, 360, 768, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    await openWholly(page, contract);
    const labels = await page.locator("figure .x span:visible").evaluateAll((spans) =>
      spans.map((span) => {
        const range = document.createRange();
        range.selectNodeContents(span);
        const { left, right } = range.getBoundingClientRect();
        return { left, right };
      }),
    );
    expect(labels.length).toBeGreaterThan(1);
    for (const [place, { left }] of labels.entries())
      expect(left).toBeGreaterThan(labels[place - 1]?.right ?? 0);
  }
});

test("a contract prints with its chart and the same numbers, without what can only be pressed", async ({
  page,
  portal,
  holder,
}) => {
  await signIn(page, portal, holder);
  await openWholly(page, await givePension(portal, holder));
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  const chart = page.getByRole("img", { name: /^Grafikon od / });
  await expect(chart).toBeVisible();
  await expect(page.getByRole("table", { name: /^Stanje po godinama/ })).toBeVisible();
  await expect(page.getByRole("link", { name: "Uplati doprinos" })).toBeHidden();
  const strokes = await chart
    .locator(".line")
    .evaluateAll((lines) => lines.map((line) => getComputedStyle(line).stroke));
  expect(strokes).toHaveLength(2);
  for (const stroke of strokes) expect(brightness(stroke)).toBeLessThan(170);
});

test("an amount that is wrong takes the focus, the right one leads to the code", async ({
  page,
  portal,
  holder,
}) => {
  const contract = await givePension(portal, holder);
  await signIn(page, portal, holder);
  await page.goto(contract);
  await page.getByRole("link", { name: "Uplati doprinos" }).click();
  await page.getByRole("button", { name: "Pripremi nalog za uplatu" }).click();
  await expect(page.getByRole("alert", { name: "Postoji problem" })).toBeFocused();
  await page.getByLabel("Iznos u dinarima").fill("5.000");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/Uplatite 5\.000,00/);
  await expect(page.getByRole("img", { name: /NBS IPS QR kod/ })).toBeVisible();
});

/** Of a colour as the browser computes it, 0 for black to 255 for white: paper is white. */
function brightness(colour: string): number {
  const [red = 255, green = 255, blue = 255] = (colour.match(/\d+/g) ?? []).map(Number);
  return Math.max(red, green, blue);
}

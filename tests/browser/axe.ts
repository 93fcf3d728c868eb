import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

/**
 * No violation of WCAG 2.2 A and AA, nor of axe's best practices; in the dark only contrast can differ,
 * and that not by size.
 * Nothing moves meanwhile: a colour on its way from dark to light would be judged as if it stayed.
 */
export async function expectAccessible(page: Page, what: string): Promise<void> {
  if (isWide(page)) {
    await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
    await expectNoViolations(new AxeBuilder({ page }).withRules("color-contrast"), `${what}, dark`);
  }
  await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
  await expectNoViolations(new AxeBuilder({ page }), `${what}, light`);
}

async function expectNoViolations(axe: AxeBuilder, what: string): Promise<void> {
  const { violations } = await axe.analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`);
  expect(found, what).toEqual([]);
}

function isWide(page: Page): boolean {
  return (page.viewportSize()?.width ?? 0) > 1000;
}

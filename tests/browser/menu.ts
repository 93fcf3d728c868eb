import type { Page } from "@playwright/test";

/** On a phone the menu opens with a button; on a wide screen it stands open. */
export async function openMenu(page: Page): Promise<void> {
  const button = page.getByRole("button", { name: "Meni", exact: true });
  if (await button.isVisible()) await button.click();
}

import { expect, type Page } from "@playwright/test";

/** Each page at 320 px, and at 640 px with text of double size. */
export async function expectToFit(page: Page, paths: string[]): Promise<void> {
  for (const path of paths) {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(path);
    expect.soft(await tooWide(page), `${path} at 320 px`).toEqual([]);
    await page.setViewportSize({ width: 640, height: 800 });
    await page.evaluate(() => {
      document.documentElement.style.fontSize = "200%";
    });
    expect.soft(await tooWide(page), `${path} with text of double size`).toEqual([]);
  }
}

/** Each page at the width that the window has. */
export async function expectToFitWidth(page: Page, paths: string[]): Promise<void> {
  for (const path of paths) {
    await page.goto(path);
    expect.soft(await tooWide(page), path).toEqual([]);
  }
}

/** What reaches over the right edge, where it would be cut off or make the page scroll sideways. */
async function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const edge = document.documentElement.clientWidth;
    const scrolls = document.documentElement.scrollWidth > edge ? ["the page scrolls sideways"] : [];
    const words = [...document.querySelectorAll("main *, header *, footer *")].filter(
      (element) =>
        !element.closest("svg, .vh, [popover]:not(:popover-open)") &&
        element.getBoundingClientRect().right > edge + 1,
    );
    return [...scrolls, ...words.slice(0, 5).map((element) => element.outerHTML.slice(0, 120))];
  });
}

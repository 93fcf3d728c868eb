import { type Browser, chromium } from "@playwright/test";
import { atEnd } from "#db/command";
import { CHROMIUM_FLAGS, provideChromium } from "../../support/chromium";

/** A real browser that others may steer through `debuggingPort`. */
export async function startChromium(debuggingPort?: number): Promise<Browser> {
  const browser = await chromium.launch({
    executablePath: provideChromium(),
    args: [...CHROMIUM_FLAGS, ...(debuggingPort ? [`--remote-debugging-port=${debuggingPort}`] : [])],
  });
  atEnd(() => browser.close());
  return browser;
}

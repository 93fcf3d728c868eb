import { type Browser, chromium } from "@playwright/test";
import { atEnd } from "#db/command";
import { provideChromium } from "../../support/chromium";

/** A real browser that others may steer through `debuggingPort`. */
export async function startChromium(debuggingPort?: number): Promise<Browser> {
  const browser = await chromium.launch({
    executablePath: provideChromium(),
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      ...(debuggingPort ? [`--remote-debugging-port=${debuggingPort}`] : []),
    ],
  });
  atEnd(() => browser.close());
  return browser;
}

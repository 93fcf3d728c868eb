import { newLoadBrowser } from "../loader/browser";
import { expect } from "../loader/expect";
import type { Journey } from "../loader/journey";

/** The list of one's policies, for one signed-in client after the other. */
export function policiesJourney(origin: string, tokens: string[]): Journey {
  let turn = 0;
  return async (timed) => {
    const token = tokens[turn % tokens.length] ?? "";
    turn += 1;
    const browser = newLoadBrowser(origin, new Map([["portal-sesija", token]]));
    expect(await timed("GET /pregled", () => browser.get("/pregled")), 200);
  };
}

import type { Page } from "@playwright/test";
import { openAwake } from "./awake";

/** Every page that opens without signing in. */
export const PUBLIC_PAGES = [
  "/",
  "/registracija",
  "/registracija/poslato",
  "/prijava",
  "/prijava?razlog=isteklo",
  "/zaboravljeno-korisnicko-ime",
  "/zaboravljeno-korisnicko-ime/poslato",
  "/zaboravljena-lozinka",
  "/zaboravljena-lozinka/poslato",
  "/vracanje-imejla",
  "/vracanje-imejla/uradjeno",
  "/obavestenje-o-obradi-podataka",
  "/prigovor",
  "/pristupacnost",
  "/nalog-zatvoren",
  "/nije-primljeno",
  "/dev/mailbox",
  "/ove-strane-nema",
];

/** Every page behind sign-in, as a client with a declared account sees it. */
export const PRIVATE_PAGES = [
  "/pregled",
  "/nalog",
  "/nalog?uradjeno=lozinka",
  "/nalog/potvrda",
  "/nalog/kopija-podataka",
  "/nalog/zatvaranje",
  "/nalog/podaci",
  "/nalog/imejl",
  "/nalog/obavestenja",
  "/nalog/saglasnosti",
  "/nalog/aktivnost",
  "/nalog/pristupni-kljucevi",
  "/promena-lozinke",
  "/polise",
  "/stete",
  "/zdravlje",
  "/penzija",
  "/placanja",
  "/zdravlje/kartica",
];

/** What the browser says of a page that answers 404. */
export const MISSING_PAGE = /status of 404/;

/** Waits until the parts that come after the first load are there, such as the human check. */
export async function openWholly(page: Page, path: string): Promise<void> {
  await openAwake(page, path);
  await page.waitForLoadState("networkidle");
}

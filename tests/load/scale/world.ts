import type { SiteverifyStandIn } from "../../support/siteverify";
import type { Bench } from "../bench";
import type { Journey } from "../loader/journey";
import { registrationJourney } from "../loader/registration";
import { signInJourney } from "../loader/sign-in";
import { type LoadPortal, startLoadPortal } from "../world/portal";
import type { ScaleClients } from "./clients";
import { nationDatabase } from "./nation-database";
import { policiesJourney } from "./policies-journey";
import { recoveryJourney } from "./recovery-journey";

/** A running portal over a nation of one size, and what its visitors do. */
export interface ScaleWorld {
  persons: number;
  database: string;
  portal: LoadPortal;
  journeys: Record<ScaleAction, Journey>;
}

export const SCALE_ACTIONS = ["registration", "sign-in", "recovery", "policies"] as const;

export type ScaleAction = (typeof SCALE_ACTIONS)[number];

export async function openScaleWorld(
  bench: Bench,
  google: SiteverifyStandIn,
  persons: number,
  { newcomers, holders, tokens }: ScaleClients,
): Promise<ScaleWorld> {
  const database = await nationDatabase(bench.serverUrl, persons);
  const portal = await startLoadPortal(database, {
    RECAPTCHA_SITE_KEY: "site-key-of-the-siteverify-stand-in",
    RECAPTCHA_SECRET_KEY: google.secret,
    RECAPTCHA_VERIFY_URL: google.url,
  });
  const { url, mails } = portal;
  const journeys = {
    registration: registrationJourney(url, mails, google, [...newcomers]),
    "sign-in": signInJourney(url, mails, holders),
    recovery: recoveryJourney(url, mails, google, [...holders]),
    policies: policiesJourney(url, tokens),
  };
  return { persons, database, portal, journeys };
}

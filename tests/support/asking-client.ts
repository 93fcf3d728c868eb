import { daysFromToday } from "#db/demo/builders";
import { policyIdOf } from "#db/demo/scenarios";
import { registerId } from "#lib/register/core-id";
import { sr } from "#lib/texts/sr";
import { answerAbout, answerPages, sendChecked } from "./asking-by-forms";
import type { Browser } from "./browser";
import { openAccount, type RegistrationDetails, signedInBrowser } from "./doors";
import type { Page } from "./page";
import type { Portal } from "./server";

/** A request as it was sent. */
export interface Asked {
  id: string;
  number: string;
}

/** A client of a portal under test who asks for something by the forms; files are photos, each like no other. */
export interface AskingClient {
  browser: Browser;
  email: string;
  personId: string;
  askForRefund(changed?: Typed): Promise<Asked>;
  askForAuthorisation(changed?: Typed): Promise<Asked>;
  reportCarDamage(changed?: Typed): Promise<Asked>;
  /** To the claim of that number: one file for each of the documents. */
  addDocuments(claim: string, ...names: string[]): Promise<Asked>;
  complain(claim: string, complaint: string): Promise<Asked>;
}

type Typed = Record<string, string>;

/** Registers and signs in. */
export async function askingClient(
  portal: Portal,
  details: Partial<RegistrationDetails> = {},
): Promise<AskingClient> {
  const account = await openAccount(portal, details);
  const browser = await signedInBrowser(portal, account);
  const [{ personId }] = await portal.database<[{ personId: string }]>`
    select person_id as "personId" from accounts where username = ${account.username}`;

  async function ask(address: string, typed: Typed): Promise<Asked> {
    return askedBy(await sendChecked(browser, await answerPages(browser, address, typed)));
  }

  async function askedBy({ path, location, summary }: Page): Promise<Asked> {
    const number = /\/poslato\/(Z-[0-9A-Z-]+)$/.exec(location ?? "")?.[1];
    if (!number) throw new Error(`${path} led to ${location}: ${summary}`);
    const [{ id }] = await portal.database<
      [{ id: string }]
    >`select id from requests where number = ${number}`;
    return { id, number };
  }

  return {
    browser,
    email: account.email,
    personId,
    askForRefund: (changed) => ask("/zdravlje/refundacija", { ...refundOf(personId), ...changed }),
    askForAuthorisation: (changed) =>
      ask("/zdravlje/autorizacija", { ...authorisationOf(personId), ...changed }),
    reportCarDamage: (changed) => ask("/stete/prijava-vozila", { ...DAMAGE, ...changed }),
    async addDocuments(claim, ...names) {
      const { send } = sr.requests.about["additional-documents"];
      const page = `/stete/${encodeURIComponent(claim)}/dokumenta`;
      const typed = { note: "Šaljem ono što ste tražili." };
      return askedBy(await answerAbout(browser, page, typed, send, names));
    },
    async complain(claim, complaint) {
      const { send } = sr.requests.about.complaint;
      const page = `/stete/${encodeURIComponent(claim)}/prigovor`;
      return askedBy(await answerAbout(browser, page, { complaint }, send));
    },
  };
}

export const REFUND_FILES = ["exam-report", "fiscal-receipt"];

export function refundOf(personId: string) {
  return {
    insuredPerson: personId,
    refundService: "specialist-exam",
    serviceDay: daysFromToday(-3),
    serviceName: "Pregled kardiologa",
    institution: "Poliklinika Primer",
    claimedAmount: "6.500,00",
    bankAccount: "165-55-74",
  };
}

export function authorisationOf(personId: string) {
  return {
    insuredPerson: personId,
    authorisedService: "diagnostics",
    serviceName: "Magnetna rezonanca kolena",
    wishedInstitution: "Dom zdravlja Primer",
    wishedDay: daysFromToday(7),
    partOfDay: "morning",
    reason: "Bol u kolenu posle pada",
    hasReferral: "no",
    phone: "064 123 4567",
  };
}

/** Of Petar's car. */
export const DAMAGE = {
  policy: registerId("policies", policyIdOf("8100026084517")),
  plateNumber: "BG 0001-PP",
  eventDay: daysFromToday(-1),
  eventTime: "18.30",
  place: "Bulevar primera 12",
  damageKind: "glass",
  damageDescription: "Kamen je razbio vetrobransko staklo.",
  policeCalled: "no",
  anyoneInjured: "no",
  driverName: "Petar Petrović",
  driverLicenceNumber: "000123456",
  isDrivable: "yes",
  vehicleLocation: "Ispred kuće",
  phone: "064 123 4567",
};

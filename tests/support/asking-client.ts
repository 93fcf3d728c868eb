import { randomInt } from "node:crypto";
import { connect } from "#db/client";
import { daysFromToday } from "#db/demo/builders";
import { policyIdOf } from "#db/demo/scenarios";
import { addAttachment } from "#lib/attachments/add-attachment";
import type { ClientContext } from "#lib/core/context";
import { storageFor } from "#lib/edges/storage";
import { registerId } from "#lib/register/core-id";
import { findDraft } from "#lib/requests/find-draft";
import type { RequestKind } from "#lib/requests/journey";
import { openDraft } from "#lib/requests/open-draft";
import { stepsOf } from "#lib/requests/progress";
import { saveStep } from "#lib/requests/save-step";
import { type Submission, submitRequest } from "#lib/requests/submit-request";
import { answerPages, sendChecked } from "./asking-by-forms";
import type { Browser } from "./browser";
import { openAccount, type RegistrationDetails, signedInBrowser } from "./doors";
import { smallPhoto } from "./sample-files";
import type { Portal } from "./server";

/** A request as it was sent. */
export interface Asked {
  id: string;
  number: string;
}

/** A client of a portal under test who asks for something, by the forms where there are pages for it; files are photos, each like no other. */
export interface AskingClient {
  browser: Browser;
  email: string;
  ctx: ClientContext;
  askForRefund(changed?: Typed): Promise<Asked>;
  askForAuthorisation(changed?: Typed): Promise<Asked>;
  reportCarDamage(changed?: Typed): Promise<Asked>;
  /** One file for each of the documents. */
  addDocuments(subjectId: string, ...names: string[]): Promise<Asked>;
  complain(claimId: string, complaint: string): Promise<Asked>;
  /** Everything but sending. */
  prepare(kind: RequestKind, typed: Typed, slots: string[], subjectId?: string): Promise<Submission>;
  send(submission: Submission): Promise<Asked>;
}

type Typed = Record<string, string>;

/** Registers and signs in. Call `close` of its database at the end. */
export async function askingClient(
  portal: Portal,
  details: Partial<RegistrationDetails> = {},
): Promise<AskingClient & { close(): Promise<void> }> {
  const account = await openAccount(portal, details);
  const browser = await signedInBrowser(portal, account);
  const { db, close } = connect(portal.env.databaseUrl, { max: 2 });
  const ctx = await contextOf(portal, account.username, db);

  async function prepare(kind: RequestKind, typed: Typed, slots: string[], subjectId: string | null = null) {
    const opened = await openDraft(ctx, kind, subjectId);
    if (!opened.ok) throw new Error(`${kind}: ${opened.refusal}`);
    const requestId = opened.value.id;
    for (const slot of slots) {
      const content = await smallPhoto(randomInt(1, 60_000));
      const added = await addAttachment(ctx, { requestId, slot, name: `${slot}.jpg`, content });
      if (!added.ok) throw new Error(`${slot}: ${added.refusal}`);
    }
    for (let draft = opened.value, place = 0; place < stepsOf(draft).length; place += 1) {
      const { address = "" } = stepsOf(draft)[place] ?? {};
      const saved = await saveStep(ctx, kind, address, typed, subjectId);
      if (!saved.ok) throw new Error(`${address}: ${JSON.stringify(saved)}`);
      draft = (await findDraft(ctx, kind, subjectId)) ?? draft;
    }
    const ready = await findDraft(ctx, kind, subjectId);
    return { requestId, revision: ready?.revision ?? -1 };
  }

  async function send(submission: Submission) {
    const sent = await submitRequest(ctx, submission);
    if (!sent.ok) throw new Error(`Not sent: ${sent.refusal}`);
    return { id: submission.requestId, number: sent.value.number };
  }

  async function ask(kind: RequestKind, typed: Typed, slots: string[], subjectId?: string) {
    return send(await prepare(kind, typed, slots, subjectId));
  }

  async function askByForms(address: string, typed: Typed): Promise<Asked> {
    const { location } = await sendChecked(browser, await answerPages(browser, address, typed));
    const number = /\/poslato\/(Z-[0-9A-Z-]+)$/.exec(location ?? "")?.[1];
    if (!number) throw new Error(`${address} led to ${location}`);
    const [request] = await portal.database<
      [{ id: string }]
    >`select id from requests where number = ${number}`;
    return { id: request.id, number };
  }

  return {
    browser,
    email: account.email,
    ctx,
    close,
    prepare,
    send,
    askForRefund: (changed) => askByForms("/zdravlje/refundacija", { ...refundOf(ctx), ...changed }),
    askForAuthorisation: (changed) =>
      askByForms("/zdravlje/autorizacija", { ...authorisationOf(ctx), ...changed }),
    reportCarDamage: (changed) => askByForms("/stete/prijava-vozila", { ...DAMAGE, ...changed }),
    addDocuments: (subjectId, ...names) =>
      ask("additional-documents", { note: "Šaljem ono što ste tražili." }, names, subjectId),
    complain: (claimId, complaint) => ask("complaint", { complaint }, [], claimId),
  };
}

/** As the pages make it from the session. */
async function contextOf(portal: Portal, username: string, db: ClientContext["db"]): Promise<ClientContext> {
  const [client] = await portal.database<[Omit<ClientContext["client"], "name">]>`
    select a.id as "accountId", a.person_id as "personId", s.id as "sessionId",
      case when declared_until > now() then declared_until end as "declaredUntil"
    from accounts a join sessions s on s.user_id = a.id where username = ${username}`;
  const quiet = () => {};
  return {
    db,
    env: portal.env,
    log: { info: quiet, warn: quiet, error: quiet },
    visitor: { address: null, userAgent: "test", deviceTokens: [] },
    humanCheck: { verify: async () => "refused" },
    storage: storageFor(portal.env),
    malwareCheck: null,
    requestNumber: "test",
    client: { ...client, name: username },
  };
}

export const REFUND_FILES = ["exam-report", "fiscal-receipt"];

export function refundOf({ client }: ClientContext): Typed {
  return {
    insuredPerson: client.personId,
    refundService: "specialist-exam",
    serviceDay: daysFromToday(-3),
    serviceName: "Pregled kardiologa",
    institution: "Poliklinika Primer",
    claimedAmount: "6.500,00",
    bankAccount: "165-55-74",
  };
}

export function authorisationOf({ client }: ClientContext): Typed {
  return {
    insuredPerson: client.personId,
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

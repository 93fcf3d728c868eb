import { TextReader, Uint8ArrayReader, ZipWriter } from "@zip.js/zip.js";
import type { ClientContext } from "#lib/core/context";
import { readMe } from "./read-me";
import { readAccount } from "./subjects/account";
import { readActivity } from "./subjects/activity";
import { readAuthorisations } from "./subjects/authorisations";
import { readClaims } from "./subjects/claims";
import { readDocuments } from "./subjects/documents";
import { readHealth } from "./subjects/health";
import { readLetters } from "./subjects/letters";
import { readPayments } from "./subjects/payments";
import { readPension } from "./subjects/pension";
import { readPerson } from "./subjects/person";
import { readPolicies } from "./subjects/policies";
import { readRequests } from "./subjects/requests";
import { readSignIns } from "./subjects/sign-ins";
import { readToldToInsurer } from "./subjects/told-to-insurer";

/** What a subject puts its files into. */
export interface Archive {
  addFile(path: string, content: Buffer): Promise<void>;
  /** Null when the system that keeps the document does not give it now. */
  fetchDocument(address: string): Promise<Buffer | null>;
}

/** Every subject by the name of its file; `lib/texts/sr/data-copy` says what is in each. */
const SUBJECTS = {
  "nalog.json": readAccount,
  "aktivnost.json": readActivity,
  "prijave.json": readSignIns,
  "licni-podaci.json": readPerson,
  "polise.json": readPolicies,
  "placanja.json": readPayments,
  "stete.json": readClaims,
  "autorizacije.json": readAuthorisations,
  "zdravstveno-osiguranje.json": readHealth,
  "penzija.json": readPension,
  "zahtevi.json": readRequests,
  "dokumenta.json": readDocuments,
  "poruke.json": readLetters,
  "javljeno-osiguravacu.json": readToldToInsurer,
} satisfies Record<string, (ctx: ClientContext, archive: Archive) => Promise<unknown>>;

/**
 * Writes the whole copy of a client's data as a ZIP: texts pressed, files as they are, one after the other, so that no
 * more than one of them is held at once. Throws StorageAway when a file of the client cannot be read.
 */
export async function writeArchive(
  ctx: ClientContext,
  to: WritableStream<Uint8Array>,
  fetchDocument: Archive["fetchDocument"],
): Promise<void> {
  const zip = new ZipWriter(to, { useWebWorkers: false });
  await zip.add("README.txt", new TextReader(readMe(new Date())));
  const archive: Archive = {
    // PDFs and photos are pressed already.
    addFile: async (path, content) => void (await zip.add(path, new Uint8ArrayReader(content), { level: 0 })),
    fetchDocument,
  };
  for (const [file, read] of Object.entries(SUBJECTS)) {
    const records = await read(ctx, archive);
    await zip.add(file, new TextReader(JSON.stringify(records, null, 2)));
  }
  await zip.close();
}

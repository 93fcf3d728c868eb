import sharp from "sharp";
import { UPLOAD } from "#lib/protection/limits";
import { cameraPhoto } from "../../support/sample-files";
import type { Bench, Section } from "../bench";
import { newLoadBrowser } from "../loader/browser";
import { signIn } from "../loader/sign-in";
import { sendPhoto, type Uploader } from "../loader/upload";
import { peakMemoryOfFamily } from "../measure/cpu";
import { inRounds } from "../measure/rounds";
import type { Row } from "../measure/row";
import { median, quantile } from "../measure/statistics";
import { emptyDatabase } from "../world/database";
import { putAccounts, putPersons } from "../world/people";
import { type LoadPortal, startLoadPortal } from "../world/portal";

/** A 12-megapixel photo from the first byte to stored, alone and from fifty clients at once. */
export const uploadsSection: Section = { name: "uploads", run };

const CLIENTS = 50;
const ALONE = 12;
const MEGABYTE = 1024 * 1024;

interface Round {
  alone: number[];
  bare: number[];
  together: { answers: string[]; times: number[]; seconds: number };
}

async function run(bench: Bench): Promise<Row[]> {
  const portal = await startLoadPortal(await emptyDatabase(bench.serverUrl, "bench_uploads"));
  const uploaders = await signedInUploaders(portal);
  const photo = await cameraPhoto();
  const atRest = peakMemoryOfFamily(portal.server.pid);
  const rounds = await inRounds("uploads", bench.rounds, () => measure(portal, uploaders, photo));
  const atPeak = peakMemoryOfFamily(portal.server.pid);
  await portal.stop();
  return [...timeRows(rounds, photo), ...togetherRows(rounds, atRest, atPeak)];
}

async function signedInUploaders(portal: LoadPortal): Promise<Uploader[]> {
  const accounts = await putAccounts(
    portal.db,
    portal.env,
    await putPersons(portal.db, portal.env, 0, CLIENTS),
  );
  const uploaders: Uploader[] = [];
  for (const account of accounts) {
    const browser = newLoadBrowser(portal.url);
    await signIn(browser, portal.mails, account);
    const [draft] = await portal.sql<{ id: string }[]>`
      insert into requests (kind, person_id, account_id)
      select 'medical-refund', person_id, id from accounts where username = ${account.username} returning id`;
    uploaders.push({ url: portal.url, cookies: browser.cookies, requestId: draft?.id ?? "" });
  }
  return uploaders;
}

async function measure({ sql }: LoadPortal, uploaders: Uploader[], photo: Buffer): Promise<Round> {
  const [alone, bare]: number[][] = [[], []];
  for (const uploader of uploaders.slice(0, ALONE)) {
    alone?.push(await timeOf(() => sendPhoto(uploader, photo)));
    bare?.push(await timeOf(() => reencode(photo)));
  }
  // The same photo again would only be found there.
  await sql`delete from attachments`;
  const start = performance.now();
  const times: number[] = [];
  const answers = await Promise.all(
    uploaders.map(async (uploader) => {
      const answer = await sendPhoto(uploader, photo);
      times.push(performance.now() - start);
      return answer;
    }),
  );
  await sql`delete from attachments`;
  const together = { answers, times, seconds: (performance.now() - start) / 1000 };
  return { alone: alone ?? [], bare: bare ?? [], together };
}

/** What the portal cannot do without, on one core as there. */
async function reencode(photo: Buffer): Promise<Buffer> {
  sharp.concurrency(1);
  const side = UPLOAD.keptSide;
  return sharp(photo).autoOrient().resize(side, side, { fit: "inside" }).jpeg({ quality: 82 }).toBuffer();
}

async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

function timeRows(rounds: Round[], photo: Buffer): Row[] {
  return [0.5, 0.95].map((share) => {
    const at = (which: "alone" | "bare") => rounds.map((round) => quantile(round[which], share));
    const [portal, bare] = [at("alone"), at("bare")];
    return {
      measure: `photo of 12 megapixels, p${share * 100}`,
      figure: median(portal),
      unit: "ms",
      baseline: { name: "sharp alone, ms", figure: median(bare) },
      ratio: median(portal.map((time, round) => time / (bare[round] ?? 1))),
      note: `${(photo.length / MEGABYTE).toFixed(1)} MB`,
    };
  });
}

function togetherRows(rounds: Round[], atRest: number, atPeak: number): Row[] {
  const refused = rounds.flatMap(({ together }) => together.answers).filter((answer) => answer !== "kept");
  const slowest = rounds.map(({ together }) => quantile(together.times, 0.95));
  return [
    {
      measure: `${CLIENTS} photos at once, p95`,
      figure: median(slowest),
      unit: "ms",
      note: `${(CLIENTS / median(rounds.map(({ together }) => together.seconds))).toFixed(1)}/s`,
    },
    {
      measure: "errors of photos at once",
      figure: refused.length,
      unit: "",
      reach: { atMost: 0 },
      note: [...new Set(refused)].join("; "),
    },
    {
      measure: "peak memory of all processes",
      figure: atPeak / MEGABYTE,
      unit: "MB",
      baseline: { name: "before, MB", figure: atRest / MEGABYTE },
      reach: { atMost: 1500 },
    },
  ];
}

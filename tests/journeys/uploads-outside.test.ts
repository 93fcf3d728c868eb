import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { sr } from "#lib/texts/sr";
import { type Browser, newBrowser } from "../support/browser";
import { clamdOnSocket, EICAR } from "../support/clamd";
import { openAccount, signedInBrowser } from "../support/doors";
import { catalogWith, rawPdf } from "../support/hostile-files";
import { waitForMail } from "../support/mailbox";
import { type S3StandIn, startS3StandIn } from "../support/s3";
import { pdfOf, smallPhoto } from "../support/sample-files";
import { askDoor, draftOf, getBytes, sendFile } from "../support/sending-files";
import { type Portal, startPortal } from "../support/server";

let s3: S3StandIn;
let portal: Portal;
let petar: Browser;
let draft: string;
const daemon = clamdOnSocket();
beforeAll(async () => {
  s3 = await startS3StandIn();
  await daemon.start();
  portal = await startPortal({ ...s3.env, CLAMD_URL: daemon.url });
  petar = await signedInBrowser(portal, await openAccount(portal));
});
beforeEach(async () => {
  draft = await draftOf(portal, "petar");
  s3.kept.clear();
});
afterEach(() => s3.become("well"));
afterAll(async () => {
  await portal?.stop();
  await s3?.stop();
  await daemon.remove();
});

describe("with a bucket", () => {
  it("files lie there and come back from there", async () => {
    const content = await pdfOf(3);
    const { body } = await sendFile(portal, petar, { requestId: draft, content });
    expect([...s3.kept.keys()]).toEqual([`kept/${body.attachment?.id}`]);
    expect((await getBytes(portal, petar, `/prilozi/${body.attachment?.id}`)).content.equals(content)).toBe(
      true,
    );
  });

  it("that is away one is told so, adding and opening, and nothing half is there", async () => {
    const { body } = await sendFile(portal, petar, { requestId: draft, content: await smallPhoto() });
    s3.become(500);
    const away = { refusal: "storage-away", message: sr.attachments.refusals["storage-away"] };
    const refused = await sendFile(portal, petar, { requestId: draft, content: await smallPhoto(2) });
    expect([refused.status, refused.body]).toEqual([503, away]);
    const opened = await getBytes(portal, petar, `/prilozi/${body.attachment?.id}`);
    expect([opened.status, opened.content.toString()]).toEqual([503, away.message]);
    expect(await portal.database`select from attachments where request_id = ${draft}`).toHaveLength(1);
  });

  it("a script sends a file straight there, and the portal takes it over", async () => {
    const content = await smallPhoto(4);
    const asked = await askDoor(portal, petar, "/prilozi/novi/adresa", {
      requestId: draft,
      size: content.length,
    });
    expect(asked.status).toBe(200);
    const { url = "", key = "", fields = {} } = asked.body;
    const form = new FormData();
    for (const [name, value] of Object.entries(fields)) form.set(name, value);
    form.set("file", new File([new Uint8Array(content)], "slika"));
    expect((await fetch(url, { method: "POST", body: form })).status).toBe(204);
    const sent = { requestId: draft, slot: "fiscal-receipt", key, name: "slika.jpg" };
    const taken = await askDoor(portal, petar, "/prilozi/novi/preuzmi", sent);
    expect(taken.body.attachment).toMatchObject({
      name: "slika.jpg",
      mediaType: "image/jpeg",
      scan: "clean",
    });
    expect([...s3.kept.keys()]).toEqual([`kept/${taken.body.attachment?.id}`]);
    const again = await askDoor(portal, petar, "/prilozi/novi/preuzmi", sent);
    expect([again.status, again.body.refusal]).toEqual([404, "not-found"]);
  });

  it("whoever is not signed in, or asks for nonsense, gets no form", async () => {
    const stranger = await askDoor(portal, newBrowser(portal), "/prilozi/novi/adresa", {
      requestId: draft,
      size: 1,
    });
    expect([stranger.status, stranger.body.refusal]).toEqual([401, "session-ended"]);
    for (const path of ["/prilozi/novi/adresa", "/prilozi/novi/preuzmi"]) {
      for (const body of [
        {},
        [],
        { requestId: 1, size: "x" },
        { requestId: draft, size: 1, key: "x".repeat(9000) },
      ]) {
        const { status } = await askDoor(portal, petar, path, body);
        expect(status, `${path} ${JSON.stringify(body).slice(0, 40)}`).toBe(400);
      }
    }
  });

  it("P1: pages may send there and nowhere else", async () => {
    const policy = (await petar.get("/pregled")).headers.get("content-security-policy") ?? "";
    expect(policy).toContain(`connect-src 'self' ${new URL(s3.settings.endpoint).origin};`);
  });
});

describe("with ClamAV", () => {
  const infected = rawPdf([...catalogWith(""), `<< /Length ${EICAR.length} >>\nstream\n${EICAR}\nendstream`]);

  it("an infected file is refused in words, and nothing of it is kept", async () => {
    const { status, body } = await sendFile(portal, petar, { requestId: draft, content: infected });
    expect([status, body]).toEqual([422, { refusal: "infected", message: sr.attachments.refusals.infected }]);
    expect(s3.kept.size).toBe(0);
  });

  it("away, a file waits unopened; found infected after it was sent, it is gone and its owner is told", async () => {
    await daemon.stop();
    const { body } = await sendFile(portal, petar, { requestId: draft, content: infected });
    const path = `/prilozi/${body.attachment?.id}`;
    expect(body.attachment).toMatchObject({ scan: "waiting", thumbnail: null });
    const waiting = await getBytes(portal, petar, path);
    expect([waiting.status, waiting.content.toString()]).toEqual([409, sr.attachments.refusals.waiting]);
    await portal.database`update requests set submitted_at = now(), number = 'Z-2026-000077' where id = ${draft}`;
    expect(await cron("attachments")).toEqual({ examined: 0 });
    await daemon.start();
    expect(await cron("attachments")).toEqual({ examined: 1 });
    await cron("outbox");
    const gone = await getBytes(portal, petar, path);
    expect([gone.status, gone.content.toString()]).toEqual([422, sr.attachments.refusals.infected]);
    expect(s3.kept.size).toBe(0);
    const { email } = (await portal.database`select email from accounts where username = 'petar'`)[0] ?? {};
    expect((await waitForMail(portal, email, { kind: "attachment-infected" })).text).toContain(
      "Z-2026-000077",
    );
  });
});

async function cron(job: string): Promise<unknown> {
  const headers = { authorization: `Bearer ${portal.env.cronSecret}` };
  return (await fetch(`${portal.url}/api/cron/${job}`, { headers })).json();
}

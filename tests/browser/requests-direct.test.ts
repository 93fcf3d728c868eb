import { startS3StandIn } from "../support/s3";
import { smallPhoto } from "../support/sample-files";
import { type Portal, startPortal } from "../support/server";
import { newAccountHolder } from "./account-holder";
import { test as base, expect } from "./fixtures";
import { answerUntilDocuments } from "./refund-steps";
import { signIn } from "./signing-in";

type Bucket = Awaited<ReturnType<typeof startS3StandIn>>;

/** A portal whose attachments lie in a bucket. */
const test = base.extend<object, { bucket: Bucket; portal: Portal }>({
  bucket: [
    async ({}, use) => {
      const bucket = await startS3StandIn();
      await use(bucket);
      await bucket.stop();
    },
    { scope: "worker" },
  ],
  portal: [
    async ({ bucket }, use) => {
      const portal = await startPortal(bucket.env);
      await use(portal);
      await portal.stop();
    },
    { scope: "worker", timeout: 120_000 },
  ],
});

// A header of the tests' own would be one that no bucket allows.
test.use({ tolerated: /foreign host: http:\/\/127\.0\.0\.1/, extraHTTPHeaders: {} });
test.slow();

test("where a bucket takes them, files go straight there and are kept all the same", async ({
  page,
  portal,
}) => {
  await signIn(page, portal, await newAccountHolder(portal, { line: "voluntary-health" }));
  await answerUntilDocuments(page);
  const posted: string[] = [];
  page.on("request", (request) => {
    if (request.method() === "POST") posted.push(new URL(request.url()).pathname);
  });
  const photo = { name: "recept.jpg", mimeType: "image/jpeg", buffer: await smallPhoto() };
  await page.locator("#prescription").setInputFiles(photo);
  await expect(page.locator(".sent").getByRole("link", { name: "recept.jpg" })).toBeVisible();
  await expect(page.locator(".sent img")).toBeVisible();
  expect(posted).toContain("/prilozi/novi/preuzmi");
  expect(posted).not.toContain("/prilozi/novi");
  const [row] = await portal.database`select store from attachments`;
  expect(row).toEqual({ store: "s3" });
});

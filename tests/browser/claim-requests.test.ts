import { sr } from "#lib/texts/sr";
import { smallPhoto } from "../support/sample-files";
import { openAwake } from "./awake";
import { expectAccessible } from "./axe";
import { giveClaims } from "./claims-of";
import { expectToFit } from "./fit";
import { expect, test } from "./fixtures";
import { signIn } from "./signing-in";

const { about } = sr.requests;
const ASKED = "Fotografija broja šasije";

test.describe("what belongs to a claim", () => {
  test.slow();

  let documents: string;
  let complaint: string;
  test.beforeEach(async ({ page, portal, holder }) => {
    await giveClaims(portal, holder);
    await signIn(page, portal, holder);
    const pageOf = (number: string) =>
      `/stete/${encodeURIComponent(`${number}-${holder.policyNumber.slice(-6)}`)}`;
    documents = `${pageOf("NŠ-2026-0004517")}/dokumenta`;
    complaint = `${pageOf("NŠ-2026-0003998")}/prigovor`;
  });

  test("documents are added where they are asked for, sent, and confirmed, and axe finds nothing", async ({
    page,
  }) => {
    await openAwake(page, documents);
    await page.getByRole("button", { name: about["additional-documents"].send }).click();
    await expect(page.getByRole("alert").getByRole("link")).toHaveText(new RegExp(ASKED));
    await expectAccessible(page, "documents missing");
    await page.getByRole("alert").getByRole("link").click();
    await expect(page.locator("input[type=file]").first()).toBeFocused();
    await page.getByLabel(sr.requests.answers.note.label).fill("Broj je u okviru vrata.");
    await page
      .locator("input[type=file]")
      .first()
      .setInputFiles({
        name: "šasija.jpg",
        mimeType: "image/jpeg",
        buffer: await smallPhoto(3),
      });
    await expect(page.getByRole("link", { name: "šasija.jpg" })).toBeVisible();
    await expectAccessible(page, "documents added");
    await page.getByRole("button", { name: about["additional-documents"].send }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(
      about["additional-documents"].sent.title,
    );
    await expect(page.getByText("Broj je u okviru vrata.")).toBeVisible();
    await expectAccessible(page, "documents sent");
  });

  test("a complaint is filed with one click too many, once", async ({ page }) => {
    await openAwake(page, complaint);
    await page.getByRole("button", { name: about.complaint.send }).click();
    await expectAccessible(page, "complaint without words");
    await page.getByLabel(sr.requests.answers.complaint.label).fill("Šteta je veća od procene.");
    await page.getByRole("button", { name: about.complaint.send }).dblclick();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(about.complaint.sent.title);
    await expectAccessible(page, "complaint sent");
  });

  test("the pages fit narrow screens and large text", async ({ page }) => {
    await expectToFit(page, [documents, complaint]);
  });
});

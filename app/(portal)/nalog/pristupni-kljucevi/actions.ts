"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { addPasskey as add } from "#lib/accounts/passkeys/add-passkey";
import { beginAddingPasskey } from "#lib/accounts/passkeys/begin-adding";
import { removePasskey as remove } from "#lib/accounts/passkeys/remove-passkey";
import type { FormState } from "../../../_forms/state";
import { sendLettersAfterAnswer } from "../../../_server/after-answer";
import { requireClient } from "../../../_server/client";
import { receiveButton, receiveForm, sentBeside } from "../../../_server/receive-form";
import { pageFor } from "../potvrda-izmene/page-for";
import { addForm } from "./schema";

const THIS_PAGE = "/nalog/pristupni-kljucevi";

/** Sent first without an answer, for what a passkey is to be made of. */
export async function addPasskey(previous: FormState, form: FormData): Promise<FormState> {
  return receiveForm(previous, form, addForm, async (_, { keyName, answer }, texts) => {
    const ctx = await requireClient(THIS_PAGE);
    if (answer === "") {
      const begun = await beginAddingPasskey(ctx, texts.common.portal);
      return begun.ok ? { toSign: begun.value } : redirect(wayOutOf(begun.refusal));
    }
    const added = await add(ctx, { answer, name: keyName });
    sendLettersAfterAnswer(ctx);
    if (added.ok) redirect(`${THIS_PAGE}?uradjeno=dodat`);
    const { refusal } = added;
    if (refusal === "too-late" || refusal === "not-verified")
      return { refusal: texts.passkeys.trouble[refusal] };
    redirect(wayOutOf(refusal));
  });
}

export async function removePasskey(form: FormData): Promise<void> {
  await receiveButton(async () => {
    const ctx = await requireClient(THIS_PAGE);
    const id = z.uuid().safeParse(sentBeside(form, "passkeyId"));
    if (!id.success) redirect(`${THIS_PAGE}?uradjeno=nema-ga`);
    const removed = await remove(ctx, id.data);
    sendLettersAfterAnswer(ctx);
    if (removed.ok) redirect(`${THIS_PAGE}?uradjeno=uklonjen`);
    redirect(removed.refusal === "code-needed" ? pageFor(THIS_PAGE) : `${THIS_PAGE}?uradjeno=nema-ga`);
  });
  redirect(`${THIS_PAGE}?uradjeno=nije-uspelo`);
}

/** The page itself says why no passkey may be added. */
function wayOutOf(refusal: "code-needed" | "declared" | "most-reached"): string {
  return refusal === "code-needed" ? pageFor(THIS_PAGE) : THIS_PAGE;
}

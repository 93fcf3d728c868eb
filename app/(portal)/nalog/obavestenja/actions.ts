"use server";

import { redirect } from "next/navigation";
import { chooseNotifications } from "#lib/accounts/notifications/choose-notifications";
import type { FormState } from "../../../_forms/state";
import { requireClient } from "../../../_server/client";
import { receiveForm } from "../../../_server/receive-form";
import { choicesForm } from "./schema";

export async function keepChoices(previous: FormState, form: FormData): Promise<FormState> {
  return receiveForm(previous, form, choicesForm, async (_, choices) => {
    await chooseNotifications(await requireClient("/nalog/obavestenja"), choices);
    redirect("/nalog/obavestenja?uradjeno=izbor");
  });
}

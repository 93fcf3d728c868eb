"use server";

import type { FormState } from "../../_forms/state";
import { receiveRecovery } from "../_recovery/receive";

export async function requestPassword(previous: FormState, form: FormData): Promise<FormState> {
  return receiveRecovery("password", "/zaboravljena-lozinka/poslato", previous, form);
}

"use server";

import type { FormState } from "../../_forms/state";
import { receiveRecovery } from "../_recovery/receive";

export async function remindUsername(previous: FormState, form: FormData): Promise<FormState> {
  return receiveRecovery("username", "/zaboravljeno-korisnicko-ime/poslato", previous, form);
}

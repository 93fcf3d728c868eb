"use server";

import { redirect } from "next/navigation";
import { endSession } from "#lib/accounts/sessions/end-sessions";
import { endSessionHere } from "../_server/auth";
import { clientContext, currentSession } from "../_server/client";
import { receiveButton } from "../_server/receive-form";

/** Ends this session: first its row, so that it is over even if the rest fails, then the cookie. */
export async function signOut(): Promise<void> {
  await receiveButton(async () => {
    const session = await currentSession();
    if (session) await endSession(await clientContext(session), session.sessionId);
    await endSessionHere();
    redirect("/prijava?razlog=odjava");
  });
  redirect("/nalog?uradjeno=nije-uspelo");
}

/** "Nastavi": using the session is what extends it. Tells for how many seconds. */
export async function extendSession(): Promise<number> {
  let secondsLeft = 0;
  const complaint = await receiveButton(async () => {
    secondsLeft = (await currentSession())?.secondsLeft ?? 0;
    return {};
  });
  if (complaint.refusal) throw new Error("Extending failed");
  return secondsLeft;
}

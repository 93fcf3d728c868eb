import { type Posted, post, postJson, type TellProgress } from "./post";
import type { Slot } from "./slot";

/** What became of a file: its id once it is kept, or why it was not; "" when the connection broke. */
export type Sent = { kept: string } | Refused;

interface Refused {
  refused: string;
  /** The same file would be refused again. */
  isFinal: boolean;
}

/** What is wrong is the file itself: too large, or not what is taken. */
const FINAL_STATUSES = [413, 422];

/** Sends one file, to the portal or straight to the store, and tells how much of it has left. */
export async function sendFile(file: File, slot: Slot, tellProgress: TellProgress): Promise<Sent> {
  return slot.isDirect ? sendToStore(file, slot, tellProgress) : sendHere(file, slot, tellProgress);
}

async function sendHere(file: File, slot: Slot, tellProgress: TellProgress): Promise<Sent> {
  const form = new FormData();
  form.set("zahtev", slot.requestId);
  form.set("vrsta", slot.name);
  form.set("prilog", file);
  return outcome(
    await post("/prilozi/novi", form, { headers: { Accept: "application/json" }, tellProgress }),
  );
}

/** In three steps: leave to send, the file itself, and word that it is there. */
async function sendToStore(file: File, slot: Slot, tellProgress: TellProgress): Promise<Sent> {
  const { requestId } = slot;
  const leave = await postJson("/prilozi/novi/adresa", { requestId, size: file.size });
  const { url, key, fields } = leave?.body ?? {};
  if (!leave?.ok || typeof url !== "string") return outcome(leave);
  const form = new FormData();
  for (const [name, value] of Object.entries(fields ?? {})) form.set(name, String(value));
  form.set("file", file);
  const stored = await post(url, form, { tellProgress });
  if (!stored?.ok) return outcome(null);
  return outcome(
    await postJson("/prilozi/novi/preuzmi", { requestId, slot: slot.name, key, name: file.name }),
  );
}

function outcome(posted: Posted | null): Sent {
  const { attachment, message } = posted?.body ?? {};
  const id = typeof attachment === "object" && attachment && "id" in attachment ? attachment.id : null;
  if (typeof id === "string") return { kept: id };
  const isFinal = posted !== null && FINAL_STATUSES.includes(posted.status);
  return { refused: typeof message === "string" ? message : "", isFinal };
}

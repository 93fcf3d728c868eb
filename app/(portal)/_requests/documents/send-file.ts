import type { Slot } from "./slot";

/** What became of a file: kept, or why not; `null` when the connection broke. */
export type Sent = { attachment: { id: string } } | { message: string } | null;

/** Sends one file and tells how much of it has left, from 0 to 1. Only this old interface tells that in every browser. */
export function sendFile(file: File, slot: Slot, tellProgress: (sent: number) => void): Promise<Sent> {
  const form = new FormData();
  form.set("zahtev", slot.requestId);
  form.set("vrsta", slot.name);
  form.set("prilog", file);
  return new Promise((answer) => {
    const request = new XMLHttpRequest();
    request.open("POST", "/prilozi/novi");
    request.setRequestHeader("Accept", "application/json");
    request.upload.onprogress = ({ loaded, total }) => tellProgress(total > 0 ? loaded / total : 0);
    request.onload = () => answer(readAnswer(request.responseText));
    request.onerror = request.ontimeout = request.onabort = () => answer(null);
    request.send(form);
  });
}

/** Whatever stands between may answer with a page of its own. */
function readAnswer(text: string): Sent {
  try {
    const answer: unknown = JSON.parse(text);
    return typeof answer === "object" && answer && ("attachment" in answer || "message" in answer)
      ? (answer as Sent)
      : null;
  } catch {
    return null;
  }
}

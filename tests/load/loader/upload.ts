/** A signed-in client with a draft. */
export interface Uploader {
  url: string;
  cookies: Map<string, string>;
  requestId: string;
}

/** Sends a photo as the script of the page does: "kept", or the word it was refused with. */
export async function sendPhoto({ url, cookies, requestId }: Uploader, photo: Buffer): Promise<string> {
  const body = new FormData();
  body.set("zahtev", requestId);
  body.set("vrsta", "fiscal-receipt");
  body.set("prilog", new File([new Uint8Array(photo)], "slika.jpg"));
  const cookie = [...cookies].map((pair) => pair.join("=")).join("; ");
  const headers = { cookie, origin: url, accept: "application/json", "x-forwarded-for": "198.18.0.1" };
  try {
    const answer = await fetch(`${url}/prilozi/novi`, { method: "POST", body, headers });
    const { refusal } = (await answer.json()) as { refusal?: string };
    return refusal ?? "kept";
  } catch {
    return "no answer";
  }
}

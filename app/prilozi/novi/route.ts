import { refuse } from "#lib/core/result";
import { attach } from "#lib/requests/attach";
import { added } from "../_door/added";
import { takeInHand } from "../_door/bytes-in-hand";
import { onlyTakes } from "../_door/only-takes";
import { LARGEST_BODY, readUpload } from "../_door/read-upload";
import { receiveUpload } from "../_door/receive-upload";

/** Adds one file to a draft: fields `zahtev`, `vrsta` and `nazad`, then the file `prilog`. */
export async function POST(request: Request): Promise<Response> {
  return receiveUpload(request, async (ctx) => {
    const size = Number(request.headers.get("content-length") ?? LARGEST_BODY);
    if (size > LARGEST_BODY) return { result: refuse("too-large") };
    const giveBack = takeInHand(ctx.client.accountId, size);
    if (!giveBack) return { result: refuse("busy") };
    try {
      const { fields, file } = await readUpload(request);
      const { zahtev: requestId, vrsta: slot, nazad: back } = fields;
      if (!file.ok) return { back, slot, result: file };
      return { back, slot, result: added(await attach(ctx, { requestId, slot, ...file.value })) };
    } finally {
      giveBack();
    }
  });
}

export const OPTIONS = onlyTakes("POST");

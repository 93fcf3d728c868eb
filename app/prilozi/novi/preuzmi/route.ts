import { z } from "zod";
import { takeUpload } from "#lib/attachments/direct-upload";
import { refuse } from "#lib/core/result";
import { UPLOAD } from "#lib/protection/limits";
import { attach } from "#lib/requests/attach";
import { added } from "../../_door/added";
import { takeInHand } from "../../_door/bytes-in-hand";
import { onlyTakes } from "../../_door/only-takes";
import { readJson } from "../../_door/read-json";
import { receiveUpload } from "../../_door/receive-upload";

const sent = z.object({
  requestId: z.string(),
  slot: z.string(),
  key: z.string().max(100),
  name: z.string().max(500),
});

/** Takes over a file that a script has sent straight to the store. */
export async function POST(request: Request): Promise<Response> {
  return receiveUpload(request, async (ctx) => {
    const upload = await readJson(request, sent);
    if (!upload) return { result: refuse("unreadable") };
    const giveBack = takeInHand(ctx.client.accountId, UPLOAD.largest);
    if (!giveBack) return { result: refuse("busy") };
    try {
      return { slot: upload.slot, result: added(await takeUpload(ctx, upload, attach)) };
    } finally {
      giveBack();
    }
  });
}

export const OPTIONS = onlyTakes("POST");

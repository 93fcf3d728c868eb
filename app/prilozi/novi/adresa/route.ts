import { z } from "zod";
import { allowUpload } from "#lib/attachments/direct-upload";
import { refuse } from "#lib/core/result";
import { onlyTakes } from "../../_door/only-takes";
import { readJson } from "../../_door/read-json";
import { receiveUpload } from "../../_door/receive-upload";

const asked = z.object({ requestId: z.string(), size: z.int().min(1) });

/** Where a script sends a file straight to the store; 404 where files come to the portal itself. */
export async function POST(request: Request): Promise<Response> {
  return receiveUpload(request, async (ctx) => {
    const wanted = await readJson(request, asked);
    return { result: wanted ? await allowUpload(ctx, wanted) : refuse("unreadable") };
  });
}

export const OPTIONS = onlyTakes("POST");

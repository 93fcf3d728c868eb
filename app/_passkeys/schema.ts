import { z } from "zod";
import { formShape } from "../_forms/shape";

/** An authenticator's answer in JSON; empty while none was asked for. The verb reads it: no person typed it. */
export const signatureForm = formShape({ shown: [], schema: () => z.object({ answer: z.string() }) });

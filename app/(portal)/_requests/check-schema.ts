import { z } from "zod";
import { formShape } from "../../_forms/shape";

/** What the page of checking sends: which request, as it stood there, and the consent. */
export const checkForm = formShape({
  shown: ["consent"],
  schema: () =>
    z.object({
      requestId: z.string(),
      // Whatever is no number is no state of any draft.
      revision: z.string().transform((typed) => (/^\d{1,9}$/.test(typed) ? Number(typed) : -1)),
      consent: z.string(),
    }),
});

import { z } from "zod";
import { formShape } from "../../../_forms/shape";

export const closingForm = formShape({
  shown: [],
  schema: () => z.object({ closing: z.literal("da", "empty") }),
});

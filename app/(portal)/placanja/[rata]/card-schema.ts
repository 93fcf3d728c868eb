import { z } from "zod";
import { formShape } from "../../../_forms/shape";

/** Which instalment is paid, and nothing else: the amount comes from our rows. */
export const cardForm = formShape({
  shown: [],
  schema: () => z.object({ instalment: z.string() }),
});

import { z } from "zod";
import { formShape } from "../../../_forms/shape";

/** A tick that was taken off posts nothing. */
const ticked = z.string().transform((posted) => posted === "da");

export const choicesForm = formShape({
  shown: ["payment-reminders", "request-news"],
  schema: () => z.object({ "payment-reminders": ticked, "request-news": ticked }),
});

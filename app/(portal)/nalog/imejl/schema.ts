import { z } from "zod";
import { parseEmail } from "#lib/identity/email";
import { parsed } from "../../../_forms/parsed";
import { formShape } from "../../../_forms/shape";

export const emailForm = formShape({
  shown: ["newEmail"],
  schema: () => z.object({ newEmail: parsed(parseEmail) }),
});

import { z } from "zod";
import { LONGEST_CORRECTION } from "#lib/accounts/personal-data/ask-correction";
import { parseFreeText } from "#lib/identity/free-text";
import { parsed } from "../../../_forms/parsed";
import { formShape } from "../../../_forms/shape";

export const correctionForm = formShape({
  shown: ["correction"],
  schema: () =>
    z.object({
      correction: parsed((typed) => parseFreeText(typed.replace(/\r\n?/g, "\n"), LONGEST_CORRECTION)),
    }),
});

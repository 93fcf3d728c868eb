import { z } from "zod";
import { parseOneTimeCode } from "#lib/identity/one-time-code";
import { parsed } from "./parsed";
import { formShape } from "./shape";

/** A one-time code. A wrong number of digits is a slip, not a guess: it is told at the field and costs no try. */
export const codeForm = formShape({
  shown: [],
  schema: () => z.object({ code: parsed(parseOneTimeCode) }),
});

/** A button that sends nothing but itself. */
export const buttonOnly = formShape({ shown: [], schema: () => z.object({}) });

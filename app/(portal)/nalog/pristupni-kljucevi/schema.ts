import { z } from "zod";
import { parsePasskeyName } from "#lib/identity/passkey-name";
import { parsed } from "../../../_forms/parsed";
import { formShape } from "../../../_forms/shape";

/** A passkey's name and, once it is made, what the authenticator answered. */
export const addForm = formShape({
  shown: ["keyName"],
  schema: () => z.object({ keyName: parsed(parsePasskeyName), answer: z.string() }),
});

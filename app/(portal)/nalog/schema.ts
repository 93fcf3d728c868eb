import { z } from "zod";
import { parseUsername } from "#lib/identity/username";
import { parsed } from "../../_forms/parsed";
import { formShape } from "../../_forms/shape";

export const usernameForm = formShape({
  shown: ["username"],
  schema: () => z.object({ username: parsed(parseUsername) }),
});

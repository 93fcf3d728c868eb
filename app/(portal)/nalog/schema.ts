import { z } from "zod";
import { parseUsername } from "#lib/identity/username";
import { parsed } from "../../_forms/parsed";

export const usernameForm = {
  shown: ["username"],
  hidden: [],
  schema: () => z.object({ username: parsed(parseUsername) }),
};

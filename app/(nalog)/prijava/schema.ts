import { z } from "zod";
import { required } from "../../_forms/parsed";
import { formShape } from "../../_forms/shape";
import { typedUsername } from "../../_forms/typed-username";
import { safePath } from "../../_server/safe-path";

export const signInForm = formShape({
  shown: ["username", "nazad"],
  schema: () =>
    z.object({
      username: typedUsername,
      password: required,
      nazad: z.string().transform(safePath),
    }),
});

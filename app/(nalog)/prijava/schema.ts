import { z } from "zod";
import { required } from "../../_forms/parsed";
import { formShape } from "../../_forms/shape";
import { safePath } from "../../_server/safe-path";

/** No account has a longer name; what is cut off could not have matched. */
const LONGEST_USERNAME = 64;

export const signInForm = formShape({
  shown: ["username", "nazad"],
  schema: () =>
    z.object({
      // Whatever cannot be a username is judged like an unknown one, at the same price.
      username: required.transform((typed) =>
        typed.trim().toLowerCase().replaceAll("\0", "").slice(0, LONGEST_USERNAME),
      ),
      password: required,
      nazad: z.string().transform(safePath),
    }),
});

import { z } from "zod";
import { required } from "../../_forms/parsed";
import { formShape } from "../../_forms/shape";

/** The new password is judged by the verb, which knows whose it is. */
export const changePasswordForm = formShape({
  shown: [],
  schema: () => z.object({ currentPassword: required, newPassword: required }),
});

/** After a temporary password only a new one is asked for. */
export const setPasswordForm = formShape({
  shown: [],
  schema: () => z.object({ newPassword: required }),
});

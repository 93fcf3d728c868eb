import { z } from "zod";
import { required } from "../../_forms/parsed";

/** The new password is judged by the verb, which knows whose it is. */
export const changePasswordForm = {
  shown: [],
  hidden: ["currentPassword", "newPassword"],
  schema: () => z.object({ currentPassword: required, newPassword: required }),
};

/** After a temporary password only a new one is asked for. */
export const setPasswordForm = {
  shown: [],
  hidden: ["newPassword"],
  schema: () => z.object({ newPassword: required }),
};

import { z } from "zod";
import { parseEmail } from "#lib/identity/email";
import { parseJmbg } from "#lib/identity/jmbg";
import { checkPassword } from "#lib/identity/password";
import { parsePolicyNumber } from "#lib/identity/policy-number";
import { parseUsername } from "#lib/identity/username";
import { optional, parsed, required } from "../../_forms/parsed";
import { formShape } from "../../_forms/shape";

export const registrationForm = formShape({
  shown: ["jmbg", "policyNumber", "email", "username", "privacyNotice"],
  schema: (typed: Record<string, string>) =>
    z.object({
      jmbg: parsed(parseJmbg),
      policyNumber: optional(parsePolicyNumber),
      email: parsed(parseEmail),
      username: parsed(parseUsername),
      password: parsed((text) => checkPassword(text, ownDataOf(typed))),
      privacyNotice: required,
      humanCheck: required,
    }),
});

/** What the password must not be made of, as far as it was typed well. */
function ownDataOf({ jmbg = "", email = "", username = "" }: Record<string, string>) {
  const person = parseJmbg(jmbg);
  const mailbox = parseEmail(email);
  const name = parseUsername(username);
  return {
    ...(person.ok && { jmbg: person.value }),
    ...(mailbox.ok && { email: mailbox.value }),
    ...(name.ok && { username: name.value }),
  };
}

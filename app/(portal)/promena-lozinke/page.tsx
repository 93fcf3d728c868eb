import type { Metadata } from "next";
import { ownAccount } from "#lib/accounts/own-account";
import { clientContext, requireSession } from "../../_server/client";
import { page } from "../../_server/page";
import { visitorTexts } from "../../_server/texts";
import { Ready } from "../../_ui/door-page";
import { hiddenMetadata } from "../../_ui/metadata";
import { NewPasswordForm } from "./form";

export async function generateMetadata(): Promise<Metadata> {
  return hiddenMetadata((await visitorTexts()).texts);
}

/** The one page that also opens after a temporary password. */
export default page(async () => {
  const session = await requireSession("/promena-lozinke");
  const { username } = await ownAccount(await clientContext(session));
  const { texts } = await visitorTexts();
  const { good } = texts.passwordChange;
  return (
    <NewPasswordForm
      texts={texts.passwordChange}
      passwordTexts={texts.password}
      username={username}
      afterTemporary={session.onlyNewPassword}
      aside={
        <Ready id="dobra-lozinka" title={good.title}>
          <ul>
            {good.items.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
        </Ready>
      }
    />
  );
});

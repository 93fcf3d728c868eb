import type { Metadata } from "next";
import type { Texts } from "#lib/texts/sr";
import { safePath } from "../../_server/safe-path";
import { visitorTexts } from "../../_server/texts";
import { Ready } from "../../_ui/door-page";
import { pageMetadata } from "../../_ui/metadata";
import { Steps } from "../../_ui/steps";
import { SignInForm } from "./form";

export async function generateMetadata(): Promise<Metadata> {
  return pageMetadata((await visitorTexts()).texts, "signIn");
}

interface SignInPageProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function SignInPage({ searchParams }: SignInPageProps) {
  const { texts } = await visitorTexts();
  const { nazad, razlog } = await searchParams;
  const returnTo = typeof nazad === "string" ? safePath(nazad) : null;
  const { notices, steps, code: _, ...words } = texts.signIn;
  return (
    <SignInForm
      texts={words}
      passwordTexts={texts.password}
      returnTo={returnTo ?? ""}
      notice={noticeFor(notices, typeof razlog === "string" ? razlog : "", returnTo)}
      aside={
        <Ready id="dva-koraka" title={steps.title}>
          <Steps>{steps.items}</Steps>
        </Ready>
      }
    />
  );
}

function noticeFor(notices: Texts["signIn"]["notices"], reason: string, returnTo: string | null) {
  const reasons: Record<string, string> = {
    isteklo: notices.expired,
    odjava: notices.signedOut,
    "nova-lozinka": notices.newPassword,
    ponovo: notices.startAgain,
  };
  return (Object.hasOwn(reasons, reason) && reasons[reason]) || (returnTo ? notices.toContinue : undefined);
}

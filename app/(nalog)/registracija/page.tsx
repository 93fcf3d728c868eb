import type { Metadata } from "next";
import { humanCheckProps } from "../../_server/human-check-props";
import { visitorTexts } from "../../_server/texts";
import { Ready } from "../../_ui/door-page";
import { pageMetadata } from "../../_ui/metadata";
import { RegistrationForm } from "./form";

export async function generateMetadata(): Promise<Metadata> {
  return pageMetadata((await visitorTexts()).texts, "registration");
}

export default async function RegistrationPage() {
  const { texts } = await visitorTexts();
  const { prepare } = texts.registration;
  const aside = (
    <Ready id="pripremite" title={prepare.title}>
      <ul>
        {prepare.items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </Ready>
  );
  return (
    <RegistrationForm
      texts={texts.registration}
      passwordTexts={texts.password}
      humanCheck={await humanCheckProps(texts)}
      aside={aside}
    />
  );
}

import type { Metadata } from "next";
import type { Texts } from "#lib/texts/sr";
import { tied } from "#lib/texts/tied";
import { visitorTexts } from "./_server/texts";
import { Icon } from "./_ui/icon";
import { LandingDrawing } from "./_ui/landing-drawing";
import { pageMetadata } from "./_ui/metadata";
import { PublicFrame } from "./_ui/public-frame";
import { rich } from "./_ui/rich";

export async function generateMetadata(): Promise<Metadata> {
  const { texts } = await visitorTexts();
  return pageMetadata(texts, "landing");
}

export default async function LandingPage() {
  const { texts } = await visitorTexts();
  const { landing } = texts;
  return (
    <PublicFrame courses={3}>
      <div className="wrap landing">
        <div className="words">
          <h1 className="poster">
            {rich(landing.title, { forClients: <span className="nowrap">{landing.forClients}</span> })}
          </h1>
          <p className="sub">{landing.subtitle}</p>
        </div>
        <Doors doors={landing.doors} />
        <p className="intro">{tied(landing.intro)}</p>
      </div>
      <Gains gains={landing.gains} />
      <div className="wrap notes">
        <p>{tied(landing.spouses)}</p>
        <p>{landing.browsers}</p>
      </div>
    </PublicFrame>
  );
}

function Doors({ doors }: { doors: Texts["landing"]["doors"] }) {
  return (
    <div className="doors card card--flush">
      <Door first href="/prijava" door={doors.signIn} />
      <Door href="/promena-lozinke" door={doors.changePassword} />
      <Door href="/registracija" door={doors.register} />
    </div>
  );
}

interface DoorProps {
  first?: boolean;
  href: string;
  door: { name: string; hint: string };
}

function Door({ first = false, href, door }: DoorProps) {
  return (
    <div className={first ? "door door--first" : "door"}>
      <a href={href}>{door.name}</a>
      <p>{tied(door.hint)}</p>
      <Icon name="ahead" size={28} />
    </div>
  );
}

function Gains({ gains }: { gains: Texts["landing"]["gains"] }) {
  return (
    <section className="band" aria-labelledby="sta-mozete">
      <div className="wrap">
        <h2 id="sta-mozete">{gains.title}</h2>
        <ul className="gains">
          {(["policies", "claims", "pension"] as const).map((gain) => (
            <li key={gain}>
              <LandingDrawing name={gain} />
              <p>{tied(gains[gain])}</p>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}

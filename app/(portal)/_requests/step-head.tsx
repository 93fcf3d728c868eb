import type { ReactNode } from "react";
import { BackLink } from "../../_ui/back-link";

interface StepHeadProps {
  back: { href: string; label: string };
  /** "Refundacija medicinskih troškova, korak 4 od 5" */
  place: string;
  /** How many steps there are, and which of them this is, from 1. */
  steps: number;
  current: number;
  title: string;
  lead?: ReactNode;
}

/** Where one is in a journey: the steps as tiles, the question as the headline, what is known so far. */
export function StepHead({ back, place, steps, current, title, lead }: StepHeadProps) {
  return (
    <>
      <BackLink href={back.href}>{back.label}</BackLink>
      <div className="page-head">
        <div>
          <p className="soft">{place}</p>
          <div className="course course--steps" aria-hidden="true">
            {Array.from({ length: steps }, (_, index) => index + 1).map((step) => (
              <span key={step} className={tileOf(step, current)} />
            ))}
          </div>
        </div>
        <h1>{title}</h1>
        {lead && <p className="lead">{lead}</p>}
      </div>
    </>
  );
}

function tileOf(step: number, current: number): string | undefined {
  if (step === current) return "today";
  return step < current ? "laid" : undefined;
}

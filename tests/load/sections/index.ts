import type { Section } from "../bench";
import { coldStartSection } from "./cold-start";
import { firstLoadSection } from "./first-load";
import { importSection } from "./import";
import { lighthouseSection } from "./lighthouse";
import { pagesSection } from "./pages";
import { registrationsSection } from "./registrations";
import { scaleSection } from "./scale";
import { signInSection } from "./sign-in";
import { stepsSection } from "./steps";

/** In the order in which they run. */
export const SECTIONS: Section[] = [
  signInSection,
  stepsSection,
  registrationsSection,
  scaleSection,
  importSection,
  pagesSection,
  coldStartSection,
  firstLoadSection,
  lighthouseSection,
];

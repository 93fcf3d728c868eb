import type { Section } from "../bench";
import { coldStartSection } from "./cold-start";
import { firstLoadSection } from "./first-load";
import { lighthouseSection } from "./lighthouse";
import { pagesSection } from "./pages";
import { registrationsSection } from "./registrations";
import { signInSection } from "./sign-in";
import { stepsSection } from "./steps";

/** In the order in which they run. */
export const SECTIONS: Section[] = [
  signInSection,
  stepsSection,
  registrationsSection,
  pagesSection,
  coldStartSection,
  firstLoadSection,
  lighthouseSection,
];

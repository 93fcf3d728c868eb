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
import { uploadsSection } from "./uploads";

/** In the order in which they run. */
export const SECTIONS: Section[] = [
  signInSection,
  stepsSection,
  registrationsSection,
  uploadsSection,
  scaleSection,
  importSection,
  pagesSection,
  coldStartSection,
  firstLoadSection,
  lighthouseSection,
];

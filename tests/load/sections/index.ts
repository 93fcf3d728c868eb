import type { Section } from "../bench";
import { signInSection } from "./sign-in";

/** In the order in which they run. */
export const SECTIONS: Section[] = [signInSection];

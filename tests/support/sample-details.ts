import { SAMPLE_CLIENTS } from "#db/demo/scenarios";
import type { RegistrationDetails } from "./doors";

type Details = Omit<RegistrationDetails, "password">;

/** What sample clients other than Petar type at registration. */
export const ANA: Details = {
  jmbg: SAMPLE_CLIENTS.ana.jmbg,
  policyNumber: SAMPLE_CLIENTS.ana.policyNumber,
  email: SAMPLE_CLIENTS.ana.email,
  username: "ana.petrovic",
};

export const MILA: Details = {
  jmbg: SAMPLE_CLIENTS.mila.jmbg,
  policyNumber: SAMPLE_CLIENTS.mila.policyNumber,
  email: SAMPLE_CLIENTS.mila.email,
  username: "mila",
};

/** No address of his is on file. */
export const JOVAN: Details = {
  jmbg: SAMPLE_CLIENTS.jovan.jmbg,
  policyNumber: SAMPLE_CLIENTS.jovan.policyNumber,
  email: "jovan.jovic@primer.test",
  username: "jovan",
};

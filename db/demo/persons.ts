import type { SampleRecord } from "./builders";
import { coreIdOf, SAMPLE_CHILDREN, SAMPLE_CLIENTS, type SampleClient, type SamplePerson } from "./scenarios";

const PLACES: Record<SamplePerson, object> = {
  petar: {
    bornOn: "1985-05-15",
    phone: "+381 64 000 0101",
    ...homeIn("Bulevar primera 12", "11070", "Novi Beograd"),
  },
  ana: {
    bornOn: "2000-02-29",
    phone: "+381 64 000 0102",
    ...homeIn("Bulevar primera 12", "11070", "Novi Beograd"),
  },
  mila: { bornOn: "2001-01-01", phone: "+381 63 000 0103", ...homeIn("Ulica lipa 4", "21000", "Novi Sad") },
  jovan: { bornOn: "1999-12-31", ...homeIn("Kratka 7", "21000", "Novi Sad") },
  dragan: { bornOn: "2003-10-07", phone: "+381 62 000 0105", ...homeIn("Duga 101", "18000", "Niš") },
  sofija: { bornOn: "1992-06-21", ...homeIn("Obala 3", "11000", "Beograd") },
  vesna: {
    bornOn: "1988-03-14",
    phone: "+381 65 000 0107",
    ...homeIn("Školska 9", "34000", "Kragujevac"),
  },
  luka: { bornOn: "2016-09-20", ...homeIn("Školska 9", "34000", "Kragujevac") },
};

export function samplePersons(): SampleRecord[] {
  return Object.entries(ALL).map(([name, { givenName, familyName, jmbg, email }]) => ({
    id: coreIdOf(name),
    givenName,
    familyName,
    jmbg,
    emails: email ? [email] : [],
    ...PLACES[name as SamplePerson],
  }));
}

const ALL: Record<
  string,
  Pick<SampleClient, "givenName" | "familyName" | "jmbg"> & { email?: string | null }
> = {
  ...SAMPLE_CLIENTS,
  ...SAMPLE_CHILDREN,
};

function homeIn(street: string, postalCode: string, city: string) {
  return { street, postalCode, city, country: "RS" };
}

import type { SampleRecord } from "./builders";
import { coreIdOf, SAMPLE_CLIENTS, type SampleClient, type SampleName } from "./scenarios";

const PLACES: Record<SampleName, object> = {
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
};

export function samplePersons(): SampleRecord[] {
  return Object.entries<SampleClient>(SAMPLE_CLIENTS).map(([name, client]) => ({
    id: coreIdOf(name),
    givenName: client.givenName,
    familyName: client.familyName,
    jmbg: client.jmbg,
    emails: client.email ? [client.email] : [],
    ...PLACES[name as SampleName],
  }));
}

function homeIn(street: string, postalCode: string, city: string) {
  return { street, postalCode, city, country: "RS" };
}

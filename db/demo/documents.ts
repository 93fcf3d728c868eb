import { daysFromToday, type SampleRecord } from "./builders";
import { PENSION_CONTRACT } from "./pension";
import { policyIdOf } from "./scenarios";
import { smallPdf } from "./small-pdf";

export function sampleDocuments(): SampleRecord[] {
  return [
    document("D-1", "policy", policyIdOf("8100026084517"), "Polisa 8100026084517", -200),
    document("D-2", "policy", policyIdOf("8100026084525"), "Polisa 8100026084525", -90),
    document("D-3", "claim", "S-petar-8100026084525", "Odluka o odštetnom zahtevu", -48),
    document("D-5", "claim", "S-jovan-7300000000011", "Odluka o zahtevu za refundaciju", -27),
    document("D-6", "authorisation", "AU-mila-1", "Autorizacija AU-2026-000731", -3),
    document("D-4", "pension-contract", PENSION_CONTRACT, "Godišnji izveštaj člana", -60),
  ];
}

function document(id: string, subject: string, of: string, title: string, day: number): SampleRecord {
  const content = smallPdf(`Portal za klijente, ${id}`).toString("base64");
  return { id, subject, of, title, issuedOn: daysFromToday(day), content };
}

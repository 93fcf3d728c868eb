import type { Journey, RequestKind } from "./journey";
import { additionalDocuments } from "./journeys/additional-documents";
import { carDamage } from "./journeys/car-damage";
import { complaint } from "./journeys/complaint";
import { medicalRefund } from "./journeys/medical-refund";
import { preAuthorisation } from "./journeys/pre-authorisation";

const JOURNEYS: Record<RequestKind, Journey> = {
  "medical-refund": medicalRefund,
  "pre-authorisation": preAuthorisation,
  "car-damage": carDamage,
  "additional-documents": additionalDocuments,
  complaint,
};

export function journeyOf(kind: RequestKind): Journey {
  return JOURNEYS[kind];
}

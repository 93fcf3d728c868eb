import { additionalDocuments } from "./requests/additional-documents";
import { answers } from "./requests/answers";
import { carDamage } from "./requests/car-damage";
import { documents } from "./requests/documents";
import { filedComplaint } from "./requests/filed-complaint";
import { medicalRefund } from "./requests/medical-refund";
import { pages } from "./requests/pages";
import { preAuthorisation } from "./requests/pre-authorisation";
import { slots } from "./requests/slots";
import { refusals, typed } from "./requests/typed";

/** What clients ask of the insurer, page by page. */
export const requests = {
  pages,
  answers,
  typed,
  refusals,
  documents,
  slots,
  journeys: {
    "medical-refund": medicalRefund,
    "pre-authorisation": preAuthorisation,
    "car-damage": carDamage,
  },
  /** Of what belongs to a claim or an authorisation, at whose page it begins. */
  about: {
    "additional-documents": additionalDocuments,
    complaint: filedComplaint,
  },
} as const;

import { movedTo } from "../../_server/moved";

/** The registration's address on the insurer's earlier site. */
export function GET(request: Request): Response {
  return movedTo("/registracija", request);
}

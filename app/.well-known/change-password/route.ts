import { movedTo } from "../../_server/moved";

/** Where password managers look for the page that changes the password. */
export function GET(request: Request): Response {
  return movedTo("/promena-lozinke", request, 307);
}

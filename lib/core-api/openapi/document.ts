import { KINDS } from "#lib/register/kinds";
import { CORE_API } from "../problems";
import { attachmentPath, eventsPath, recordsPath } from "./paths";
import { COMPONENTS } from "./schemas";

const ABOUT = `The insurer's core system feeds the client portal and learns what clients did.

Records carry the core system's own identity and a version that grows with every change. They may come in any order and as often as one likes: a record is stored only over an earlier version of itself. What vanished is sent once more with closed: true. Fields that are not described are ignored; of two equal keys the last counts. A JMBG goes into the field jmbg of a person and nowhere else.`;

/** The OpenAPI document of the core API, made from the schemas by which calls are judged. */
export function openApiDocument(origin: string) {
  return {
    openapi: "3.1.1",
    info: { title: "Core API of the client portal", version: "1", description: ABOUT },
    servers: [{ url: `${origin}${CORE_API}` }],
    security: [{ token: [] }],
    paths: {
      ...Object.fromEntries(Object.values(KINDS).map((kind) => [`/${kind.name}`, recordsPath(kind)])),
      "/events": eventsPath,
      "/attachments/{id}": attachmentPath,
    },
    components: {
      securitySchemes: {
        token: {
          type: "http",
          scheme: "bearer",
          description: "Made by `npm run core:token`; it has a name, scopes and an end.",
        },
      },
      schemas: COMPONENTS,
    },
  } as const;
}

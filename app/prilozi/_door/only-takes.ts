import { FILE_POLICY } from "../../_server/serve-file";

/** A handler that refuses its method, where the framework would tell about all of them. */
export function onlyTakes(allow: string): () => Response {
  return () => new Response(null, { status: 405, headers: { ...FILE_POLICY, allow } });
}

import path from "node:path";
import { fileURLToPath } from "node:url";

/** Built where it lies, with the packages of the project three folders up. */
const project = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../../..");

export default {
  output: "standalone",
  outputFileTracingRoot: project,
  turbopack: { root: project },
  typescript: { ignoreBuildErrors: true },
};

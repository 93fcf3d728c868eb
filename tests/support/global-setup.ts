import { startTestServer } from "./test-server";

/** One PostgreSQL for all test files of a runner, unless `npm test` already started it for all runners. */
export default async function prepare(): Promise<() => Promise<void>> {
  if (process.env.TEST_TEMPLATE_URL) return async () => {};
  const server = await startTestServer();
  process.env.TEST_TEMPLATE_URL = server.url;
  return server.stop;
}

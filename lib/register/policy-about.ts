import { sql } from "drizzle-orm";
import { policies } from "#db/schema/policies";

/** By which the client tells policies of one line apart: the vehicle, the home, the journey. */
export const ABOUT = sql<string | null>`coalesce(${policies.particulars}->'vehicle'->>'plateNumber',
  ${policies.particulars}->'property'->>'address', ${policies.particulars}->'travel'->>'destination')`;

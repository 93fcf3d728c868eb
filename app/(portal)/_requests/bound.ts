import { notFound } from "next/navigation";
import { z } from "zod";
import type { Journey } from "#lib/requests/journey";
import { journeyOf } from "#lib/requests/journey-of";
import type { AboutPlace } from "./about/find-about";
import { JOURNEY_PAGES, type JourneyKind } from "./journey-pages";

// What a page binds to its actions goes to the browser and back, where anything may have become of it.

/** The journey of that kind; of anything else there is no page. */
export function journeyBound(kind: JourneyKind): Journey {
  return typeof kind === "string" && Object.hasOwn(JOURNEY_PAGES, kind) ? journeyOf(kind) : notFound();
}

export function textBound(text: string | null): string | null {
  return typeof text === "string" ? text : null;
}

const PLACE = z.object({
  kind: z.enum(["additional-documents", "complaint"]),
  of: z.enum(["claim", "authorisation"]),
  key: z.string(),
}) satisfies z.ZodType<AboutPlace>;

/** The place where a request about something is made; anything else is none. */
export function placeBound(place: AboutPlace): AboutPlace {
  return PLACE.safeParse(place).data ?? notFound();
}

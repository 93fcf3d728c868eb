import { findClaim } from "#lib/claims/find-claim";
import type { ClientContext } from "#lib/core/context";
import { findAuthorisation } from "#lib/health/find-authorisation";
import type { Texts } from "#lib/texts/sr";
import { claimAddress, claimName } from "../../stete/words";
import { authorisationAddress } from "../../zdravlje/words";

/** Kinds of requests that belong to a claim or an authorisation. */
export type AboutKind = keyof Texts["requests"]["about"];

/** Where such a request is made; goes to the browser and back, so it names only what the address names. */
export interface AboutPlace {
  kind: AboutKind;
  of: "claim" | "authorisation";
  /** By which its page is addressed. */
  key: string;
}

/** What the request is about, in words. */
export interface About {
  id: string;
  /** Of its page. */
  address: string;
  name: string;
  number: string | null;
}

/** The client's own claim or authorisation; null for any other. */
export async function findAbout(ctx: ClientContext, texts: Texts, place: AboutPlace): Promise<About | null> {
  if (place.of === "claim") {
    const claim = await findClaim(ctx, place.key);
    return claim && { ...claim, address: claimAddress(claim), name: claimName(texts, claim) };
  }
  const found = await findAuthorisation(ctx, place.key);
  return found && { ...found, address: authorisationAddress(found), name: found.service };
}

import { aboutAccount } from "./about-account";
import { aboutPolicies } from "./about-policies";
import { aboutRequests } from "./about-requests";

/** Every file of the copy by its name; fields of whatever lies inside others stand in the same list. */
export const files = { ...aboutAccount, ...aboutPolicies, ...aboutRequests } as const;

import { required } from "./parsed";

/** No account has a longer name; what is cut off could not have matched. */
const LONGEST_USERNAME = 64;

/** A username by which somebody is looked up. Whatever cannot be one is judged like an unknown one, at the same price. */
export const typedUsername = required.transform((typed) =>
  typed.trim().toLowerCase().replaceAll("\0", "").slice(0, LONGEST_USERNAME),
);

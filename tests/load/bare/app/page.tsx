import { headers } from "next/headers";

/** The least that is made anew for every request. */
export default async function Page() {
  return <h1>{(await headers()).get("host")}</h1>;
}

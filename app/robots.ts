import type { MetadataRoute } from "next";

/** Signed-in pages say "noindex" themselves; here are only addresses that are no pages. */
export default function robots(): MetadataRoute.Robots {
  return { rules: { userAgent: "*", allow: "/", disallow: ["/api/", "/dev/", "/jezik/"] } };
}

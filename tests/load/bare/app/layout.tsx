import type { ReactNode } from "react";

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="sr-Latn">
      <body>{children}</body>
    </html>
  );
}

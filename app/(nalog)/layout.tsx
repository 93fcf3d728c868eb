import type { ReactNode } from "react";
import { PublicFrame } from "../_ui/public-frame";

export default function VisitorLayout({ children }: { children: ReactNode }) {
  return <PublicFrame>{children}</PublicFrame>;
}

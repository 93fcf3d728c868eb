"use client";

import type { ComponentProps, ReactNode } from "react";
import { say } from "#lib/texts/say";
import { useClientTexts } from "../_ui/client-texts";

interface FormCardProps {
  action: NonNullable<ComponentProps<"form">["action"]>;
  children: ReactNode;
}

/** A form in its card; the answer about what was typed comes from the server, in our words. */
export function FormCard({ action, children }: FormCardProps) {
  return (
    <form className="form card" action={action} noValidate>
      {children}
    </form>
  );
}

/** Title of a page with a form: says first that there are errors. Such a page must not set `metadata.title`, which would win. */
export function PageTitle({ title, hasErrors }: { title: string; hasErrors: boolean }) {
  const { common, frame } = useClientTexts();
  const page = hasErrors ? say(common.errorTitle, { title }) : title;
  return <title>{say(frame.title, { page })}</title>;
}

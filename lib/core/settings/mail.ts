import { z } from "zod";

/** Who sends letters: Resend, or a folder that the page of the mailbox shows. */
export type MailSettings =
  | { service: "resend"; apiKey: string; baseUrl: string; from: string }
  | { service: "mailbox"; folder: string; from: string };

export const MAIL_SETTINGS = {
  RESEND_API_KEY: z.string().min(1).optional(),
  RESEND_BASE_URL: z.url({ protocol: /^https?$/ }).default("https://api.resend.com"),
  MAILBOX_FOLDER: z.string().min(1).default(".data/mailbox"),
  MAIL_FROM: z
    .string()
    .regex(/^[^\r\n]+$/)
    .optional(),
} as const;

type Given = z.infer<z.ZodObject<typeof MAIL_SETTINGS>>;

export function mailComplaints(given: Given, mode: string): string[] {
  const complaints: string[] = [];
  if (given.RESEND_API_KEY && !given.MAIL_FROM) complaints.push("MAIL_FROM: needed with RESEND_API_KEY");
  if (mode === "production" && !given.RESEND_API_KEY)
    complaints.push("RESEND_API_KEY: needed in production, where no mailbox page exists");
  return complaints;
}

export function mailSettings(given: Given, appUrl: URL): MailSettings {
  const from = given.MAIL_FROM ?? `Portal za klijente <portal@${appUrl.hostname}>`;
  if (!given.RESEND_API_KEY) return { service: "mailbox", folder: given.MAILBOX_FOLDER, from };
  return { service: "resend", apiKey: given.RESEND_API_KEY, baseUrl: given.RESEND_BASE_URL, from };
}

CREATE TABLE "attachment_contents" (
	"attachment_id" uuid PRIMARY KEY NOT NULL,
	"content" "bytea" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "attachments" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"request_id" uuid NOT NULL,
	"slot" text NOT NULL,
	"name" text NOT NULL,
	"media_type" text NOT NULL,
	"size" integer NOT NULL,
	"content_hash" "bytea" NOT NULL,
	"thumbnail" "bytea",
	"store" text NOT NULL,
	"scan" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "payout_accounts" (
	"person_id" uuid PRIMARY KEY NOT NULL,
	"account_number" text NOT NULL,
	"kept_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "requests" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"kind" text NOT NULL,
	"person_id" uuid NOT NULL,
	"account_id" uuid,
	"subject_id" uuid,
	"answers" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"revision" integer DEFAULT 0 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"number" text,
	"submitted_at" timestamp with time zone,
	CONSTRAINT "requests_number_unique" UNIQUE("number"),
	CONSTRAINT "requests_sent" CHECK (("requests"."number" is null) = ("requests"."submitted_at" is null))
);
--> statement-breakpoint
CREATE TABLE "state_notices" (
	"subject_id" uuid NOT NULL,
	"state" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "state_notices_subject_id_state_at_pk" PRIMARY KEY("subject_id","state","at")
);
--> statement-breakpoint
ALTER TABLE "consents" ADD COLUMN "request_id" uuid;--> statement-breakpoint
ALTER TABLE "sessions" ADD COLUMN "code_typed_at" timestamp with time zone DEFAULT now() NOT NULL;--> statement-breakpoint
ALTER TABLE "claims" ADD COLUMN "complaint" jsonb;--> statement-breakpoint
ALTER TABLE "claims" ADD COLUMN "request_id" uuid;--> statement-breakpoint
ALTER TABLE "authorisations" ADD COLUMN "requested_documents" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "authorisations" ADD COLUMN "request_id" uuid;--> statement-breakpoint
ALTER TABLE "attachment_contents" ADD CONSTRAINT "attachment_contents_attachment_id_attachments_id_fk" FOREIGN KEY ("attachment_id") REFERENCES "public"."attachments"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attachments" ADD CONSTRAINT "attachments_request_id_requests_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."requests"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "requests" ADD CONSTRAINT "requests_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "attachments_request_id_index" ON "attachments" USING btree ("request_id");--> statement-breakpoint
CREATE INDEX "attachments_quarantine" ON "attachments" USING btree ("created_at") WHERE "attachments"."scan" = 'waiting';--> statement-breakpoint
CREATE INDEX "requests_person_id_index" ON "requests" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "requests_subject_id_index" ON "requests" USING btree ("subject_id");--> statement-breakpoint
CREATE UNIQUE INDEX "one_draft_a_kind" ON "requests" USING btree ("person_id","kind",coalesce("subject_id", '00000000-0000-0000-0000-000000000000')) WHERE "requests"."submitted_at" is null;--> statement-breakpoint
CREATE INDEX "claims_request_id_index" ON "claims" USING btree ("request_id");--> statement-breakpoint
CREATE INDEX "authorisations_request_id_index" ON "authorisations" USING btree ("request_id");--> statement-breakpoint
-- Photos and PDFs are compressed already.
ALTER TABLE "attachment_contents" ALTER COLUMN "content" SET STORAGE EXTERNAL;

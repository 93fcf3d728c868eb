-- Before this the register could only hold the sample clients of a demo, under ids that no core system knows.
-- They make room, with the demo's accounts; the seed brings them back.
DELETE FROM "accounts";--> statement-breakpoint
DELETE FROM "policy_persons";--> statement-breakpoint
DELETE FROM "person_emails";--> statement-breakpoint
DELETE FROM "policies";--> statement-breakpoint
DELETE FROM "persons";--> statement-breakpoint
CREATE TABLE "claims" (
	"id" uuid PRIMARY KEY NOT NULL,
	"core_id" text NOT NULL,
	"version" bigint NOT NULL,
	"closed_at" timestamp with time zone,
	"number" text,
	"kind" text NOT NULL,
	"policy_id" uuid NOT NULL,
	"claimant_id" uuid NOT NULL,
	"event_on" date NOT NULL,
	"state" text NOT NULL,
	"steps" jsonb NOT NULL,
	"documents_complete_at" timestamp with time zone,
	"currency" text NOT NULL,
	"claimed" bigint,
	"reserve" bigint,
	"approved" bigint,
	"decision" text,
	"decision_reason" text,
	"requested_documents" jsonb NOT NULL,
	"payouts" jsonb NOT NULL,
	CONSTRAINT "claims_number_unique" UNIQUE("number")
);
--> statement-breakpoint
CREATE TABLE "core_events" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "core_events_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"position" bigint,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"person_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"details" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "core_tokens" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"name" text NOT NULL,
	"token_hash" "bytea" NOT NULL,
	"scopes" text[] NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"revoked_at" timestamp with time zone,
	CONSTRAINT "core_tokens_name_unique" UNIQUE("name"),
	CONSTRAINT "core_tokens_tokenHash_unique" UNIQUE("token_hash")
);
--> statement-breakpoint
CREATE TABLE "import_seen" (
	"id" uuid PRIMARY KEY NOT NULL
);
--> statement-breakpoint
CREATE TABLE "register_imports" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"kind" text NOT NULL,
	"content_hash" "bytea" NOT NULL,
	"is_snapshot" boolean NOT NULL,
	"started_at" timestamp with time zone DEFAULT now() NOT NULL,
	"finished_at" timestamp with time zone,
	"settled" bigint DEFAULT 0 NOT NULL,
	"stored" bigint DEFAULT 0 NOT NULL,
	"unchanged" bigint DEFAULT 0 NOT NULL,
	"superseded" bigint DEFAULT 0 NOT NULL,
	"rejected" bigint DEFAULT 0 NOT NULL,
	"rejects_length" bigint DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "documents" (
	"id" uuid PRIMARY KEY NOT NULL,
	"core_id" text NOT NULL,
	"version" bigint NOT NULL,
	"closed_at" timestamp with time zone,
	"subject" text NOT NULL,
	"subject_id" uuid NOT NULL,
	"title" text NOT NULL,
	"issued_on" date NOT NULL,
	"content" "bytea",
	"address" text,
	CONSTRAINT "documents_one_source" CHECK (("documents"."content" is null) <> ("documents"."address" is null))
);
--> statement-breakpoint
CREATE TABLE "authorisations" (
	"id" uuid PRIMARY KEY NOT NULL,
	"core_id" text NOT NULL,
	"version" bigint NOT NULL,
	"closed_at" timestamp with time zone,
	"number" text,
	"person_id" uuid NOT NULL,
	"policy_id" uuid NOT NULL,
	"service" text NOT NULL,
	"institution" text,
	"state" text NOT NULL,
	"steps" jsonb NOT NULL,
	"currency" text NOT NULL,
	"highest_price" bigint,
	"valid_until" date,
	"reason" text,
	CONSTRAINT "authorisations_number_unique" UNIQUE("number")
);
--> statement-breakpoint
CREATE TABLE "health_cards" (
	"id" uuid PRIMARY KEY NOT NULL,
	"core_id" text NOT NULL,
	"version" bigint NOT NULL,
	"closed_at" timestamp with time zone,
	"number" text NOT NULL,
	"person_id" uuid NOT NULL,
	"policy_id" uuid NOT NULL,
	"package_id" uuid NOT NULL,
	"valid_from" date NOT NULL,
	"valid_until" date NOT NULL,
	CONSTRAINT "health_cards_number_unique" UNIQUE("number")
);
--> statement-breakpoint
CREATE TABLE "health_packages" (
	"id" uuid PRIMARY KEY NOT NULL,
	"core_id" text NOT NULL,
	"version" bigint NOT NULL,
	"closed_at" timestamp with time zone,
	"policy_id" uuid NOT NULL,
	"name" text NOT NULL,
	"currency" text NOT NULL,
	"coverages" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "fund_unit_values" (
	"id" uuid PRIMARY KEY NOT NULL,
	"core_id" text NOT NULL,
	"version" bigint NOT NULL,
	"closed_at" timestamp with time zone,
	"fund" text NOT NULL,
	"day" date NOT NULL,
	"value" numeric(20, 5) NOT NULL,
	CONSTRAINT "fund_unit_values_fund_day_unique" UNIQUE("fund","day")
);
--> statement-breakpoint
CREATE TABLE "pension_contracts" (
	"id" uuid PRIMARY KEY NOT NULL,
	"core_id" text NOT NULL,
	"version" bigint NOT NULL,
	"closed_at" timestamp with time zone,
	"number" text NOT NULL,
	"member_id" uuid NOT NULL,
	"fund" text NOT NULL,
	"joined_on" date NOT NULL,
	"status" text NOT NULL,
	"organiser" text,
	"units" numeric(20, 5) NOT NULL,
	"total_paid" bigint NOT NULL,
	CONSTRAINT "pension_contracts_number_unique" UNIQUE("number")
);
--> statement-breakpoint
CREATE TABLE "pension_contributions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"core_id" text NOT NULL,
	"version" bigint NOT NULL,
	"closed_at" timestamp with time zone,
	"contract_id" uuid NOT NULL,
	"paid_on" date NOT NULL,
	"payer" text NOT NULL,
	"gross" bigint NOT NULL,
	"fee" bigint NOT NULL,
	"net" bigint NOT NULL,
	"unit_value" numeric(20, 5) NOT NULL,
	"units" numeric(20, 5) NOT NULL
);
--> statement-breakpoint
CREATE TABLE "instalments" (
	"id" uuid PRIMARY KEY NOT NULL,
	"core_id" text NOT NULL,
	"version" bigint NOT NULL,
	"closed_at" timestamp with time zone,
	"policy_id" uuid NOT NULL,
	"due_on" date NOT NULL,
	"amount" bigint NOT NULL,
	"paid" bigint NOT NULL,
	"paid_on" date,
	"currency" text NOT NULL,
	"reference" text NOT NULL,
	CONSTRAINT "instalments_reference_unique" UNIQUE("reference")
);
--> statement-breakpoint
ALTER TABLE "person_emails" DROP CONSTRAINT "person_emails_person_id_persons_id_fk";
--> statement-breakpoint
ALTER TABLE "policy_persons" DROP CONSTRAINT "policy_persons_policy_id_policies_id_fk";
--> statement-breakpoint
ALTER TABLE "policy_persons" DROP CONSTRAINT "policy_persons_person_id_persons_id_fk";
--> statement-breakpoint
ALTER TABLE "persons" ALTER COLUMN "id" DROP DEFAULT;--> statement-breakpoint
ALTER TABLE "persons" ALTER COLUMN "jmbg_index" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "policies" ALTER COLUMN "id" DROP DEFAULT;--> statement-breakpoint
ALTER TABLE "persons" ADD COLUMN "core_id" text NOT NULL;--> statement-breakpoint
ALTER TABLE "persons" ADD COLUMN "version" bigint NOT NULL;--> statement-breakpoint
ALTER TABLE "persons" ADD COLUMN "closed_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "persons" ADD COLUMN "born_on" date;--> statement-breakpoint
ALTER TABLE "persons" ADD COLUMN "phone" text;--> statement-breakpoint
ALTER TABLE "persons" ADD COLUMN "street" text;--> statement-breakpoint
ALTER TABLE "persons" ADD COLUMN "postal_code" text;--> statement-breakpoint
ALTER TABLE "persons" ADD COLUMN "city" text;--> statement-breakpoint
ALTER TABLE "persons" ADD COLUMN "country" text;--> statement-breakpoint
ALTER TABLE "persons" ADD COLUMN "merged_into" uuid;--> statement-breakpoint
ALTER TABLE "policies" ADD COLUMN "core_id" text NOT NULL;--> statement-breakpoint
ALTER TABLE "policies" ADD COLUMN "version" bigint NOT NULL;--> statement-breakpoint
ALTER TABLE "policies" ADD COLUMN "closed_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "policies" ADD COLUMN "product" text NOT NULL;--> statement-breakpoint
ALTER TABLE "policies" ADD COLUMN "status" text NOT NULL;--> statement-breakpoint
ALTER TABLE "policies" ADD COLUMN "premium" bigint NOT NULL;--> statement-breakpoint
ALTER TABLE "policies" ADD COLUMN "currency" text NOT NULL;--> statement-breakpoint
ALTER TABLE "policies" ADD COLUMN "organisation" text;--> statement-breakpoint
ALTER TABLE "policies" ADD COLUMN "coverages" jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "policies" ADD COLUMN "particulars" jsonb NOT NULL;--> statement-breakpoint
CREATE INDEX "claims_claimant_id_index" ON "claims" USING btree ("claimant_id");--> statement-breakpoint
CREATE INDEX "claims_policy_id_index" ON "claims" USING btree ("policy_id");--> statement-breakpoint
CREATE UNIQUE INDEX "core_events_position" ON "core_events" USING btree ("position");--> statement-breakpoint
CREATE INDEX "core_events_waiting" ON "core_events" USING btree ("id") WHERE "core_events"."position" is null;--> statement-breakpoint
CREATE INDEX "documents_subject_id_index" ON "documents" USING btree ("subject_id");--> statement-breakpoint
CREATE INDEX "authorisations_person_id_index" ON "authorisations" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "health_cards_person_id_index" ON "health_cards" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "pension_contracts_member_id_index" ON "pension_contracts" USING btree ("member_id");--> statement-breakpoint
CREATE INDEX "pension_contributions_contract_id_paid_on_index" ON "pension_contributions" USING btree ("contract_id","paid_on");--> statement-breakpoint
CREATE INDEX "instalments_policy_id_due_on_index" ON "instalments" USING btree ("policy_id","due_on");--> statement-breakpoint
CREATE INDEX "persons_merged" ON "persons" USING btree ("merged_into") WHERE "persons"."merged_into" is not null;
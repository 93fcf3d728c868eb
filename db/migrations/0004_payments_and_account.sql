CREATE TABLE "data_export_parts" (
	"export_id" uuid NOT NULL,
	"place" integer NOT NULL,
	"content" "bytea" NOT NULL,
	CONSTRAINT "data_export_parts_export_id_place_pk" PRIMARY KEY("export_id","place")
);
--> statement-breakpoint
CREATE TABLE "data_exports" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"account_id" uuid NOT NULL,
	"state" text DEFAULT 'waiting' NOT NULL,
	"asked_at" timestamp with time zone DEFAULT now() NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"claimed_until" timestamp with time zone,
	"ready_at" timestamp with time zone,
	"expires_at" timestamp with time zone,
	"size" bigint
);
--> statement-breakpoint
CREATE TABLE "email_changes" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"account_id" uuid NOT NULL,
	"username" text NOT NULL,
	"from_email" text NOT NULL,
	"to_email" text NOT NULL,
	"asked_at" timestamp with time zone DEFAULT now() NOT NULL,
	"confirmed_at" timestamp with time zone,
	"undo_until" timestamp with time zone,
	"undone_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "notification_choices" (
	"account_id" uuid NOT NULL,
	"notification" text NOT NULL,
	"is_wanted" boolean NOT NULL,
	"changed_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "notification_choices_account_id_notification_pk" PRIMARY KEY("account_id","notification")
);
--> statement-breakpoint
CREATE TABLE "passkeys" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"account_id" uuid NOT NULL,
	"credential_id" text NOT NULL,
	"public_key" "bytea" NOT NULL,
	"counter" bigint NOT NULL,
	"transports" text[] NOT NULL,
	"name" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"last_used_at" timestamp with time zone,
	CONSTRAINT "passkeys_credentialId_unique" UNIQUE("credential_id")
);
--> statement-breakpoint
CREATE TABLE "passkey_ceremonies" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"purpose" text NOT NULL,
	"account_id" uuid NOT NULL,
	"holder_hash" "bytea" NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"used_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "bank_entries" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"key" "bytea" NOT NULL,
	"statement" text NOT NULL,
	"booked_on" date NOT NULL,
	"amount" bigint NOT NULL,
	"currency" text NOT NULL,
	"reference" text,
	"instalment_id" uuid,
	"imported_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "bank_entries_key_unique" UNIQUE("key"),
	CONSTRAINT "bank_entries_amount" CHECK ("bank_entries"."amount" > 0)
);
--> statement-breakpoint
CREATE TABLE "card_payments" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"order_number" text NOT NULL,
	"instalment_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"account_id" uuid,
	"amount" bigint NOT NULL,
	"currency" text NOT NULL,
	"state" text DEFAULT 'pending' NOT NULL,
	"begun_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"settled_at" timestamp with time zone,
	"approval_code" text,
	"approval_seen_at" timestamp with time zone,
	CONSTRAINT "card_payments_orderNumber_unique" UNIQUE("order_number"),
	CONSTRAINT "card_payments_amount" CHECK ("card_payments"."amount" > 0)
);
--> statement-breakpoint
CREATE TABLE "payment_ledger" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "payment_ledger_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"instalment_id" uuid NOT NULL,
	"source" text NOT NULL,
	"source_id" uuid NOT NULL,
	"paid_on" date NOT NULL,
	"amount" bigint NOT NULL,
	"currency" text NOT NULL,
	"balance" bigint NOT NULL,
	CONSTRAINT "ledger_counts_once" UNIQUE("source","source_id"),
	CONSTRAINT "payment_ledger_amount" CHECK ("payment_ledger"."amount" > 0 and "payment_ledger"."balance" >= "payment_ledger"."amount")
);
--> statement-breakpoint
CREATE TABLE "payment_reminders" (
	"instalment_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"due_on" date NOT NULL,
	"sent_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "payment_reminders_instalment_id_person_id_kind_due_on_pk" PRIMARY KEY("instalment_id","person_id","kind","due_on")
);
--> statement-breakpoint
ALTER TABLE "accounts" ADD COLUMN "closed_by_owner" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "data_export_parts" ADD CONSTRAINT "data_export_parts_export_id_data_exports_id_fk" FOREIGN KEY ("export_id") REFERENCES "public"."data_exports"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "data_exports" ADD CONSTRAINT "data_exports_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "email_changes" ADD CONSTRAINT "email_changes_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notification_choices" ADD CONSTRAINT "notification_choices_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "passkeys" ADD CONSTRAINT "passkeys_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "passkey_ceremonies" ADD CONSTRAINT "passkey_ceremonies_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "card_payments" ADD CONSTRAINT "card_payments_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "data_exports_account_id_index" ON "data_exports" USING btree ("account_id");--> statement-breakpoint
CREATE UNIQUE INDEX "one_waiting_export" ON "data_exports" USING btree ("account_id") WHERE "data_exports"."state" = 'waiting';--> statement-breakpoint
CREATE INDEX "email_changes_account_id_asked_at_index" ON "email_changes" USING btree ("account_id","asked_at");--> statement-breakpoint
CREATE UNIQUE INDEX "one_asked_change" ON "email_changes" USING btree ("account_id") WHERE "email_changes"."confirmed_at" is null;--> statement-breakpoint
CREATE INDEX "passkeys_account_id_index" ON "passkeys" USING btree ("account_id");--> statement-breakpoint
CREATE INDEX "bank_entries_waiting" ON "bank_entries" USING btree ("id") WHERE "bank_entries"."instalment_id" is null and "bank_entries"."reference" is not null;--> statement-breakpoint
CREATE INDEX "instalments_owed" ON "instalments" USING btree ("due_on","id") WHERE "instalments"."closed_at" is null and "instalments"."paid" < "instalments"."amount";--> statement-breakpoint
CREATE UNIQUE INDEX "passkey_ceremonies_holder_hash_purpose_index" ON "passkey_ceremonies" USING btree ("holder_hash","purpose");--> statement-breakpoint
CREATE INDEX "passkey_ceremonies_account_id_index" ON "passkey_ceremonies" USING btree ("account_id");--> statement-breakpoint
CREATE INDEX "card_payments_person_id_begun_at_index" ON "card_payments" USING btree ("person_id","begun_at");--> statement-breakpoint
CREATE INDEX "card_payments_instalment_id_index" ON "card_payments" USING btree ("instalment_id");--> statement-breakpoint
CREATE UNIQUE INDEX "one_pending_an_instalment" ON "card_payments" USING btree ("instalment_id") WHERE "card_payments"."state" = 'pending';--> statement-breakpoint
CREATE INDEX "card_payments_pending" ON "card_payments" USING btree ("expires_at") WHERE "card_payments"."state" = 'pending';--> statement-breakpoint
CREATE INDEX "payment_ledger_instalment_id_id_index" ON "payment_ledger" USING btree ("instalment_id","id");
--> statement-breakpoint
-- Money: what arrived is never changed or removed, and a payment goes only ways that exist.
create function ledger_keep() returns trigger language plpgsql as $$
begin
  raise exception 'payment_ledger is append-only';
end $$;
--> statement-breakpoint
create trigger ledger_keep before update or delete on payment_ledger for each row execute function ledger_keep();
--> statement-breakpoint
create trigger ledger_keep_all before truncate on payment_ledger for each statement execute function ledger_keep();
--> statement-breakpoint
create function card_payment_ways() returns trigger language plpgsql as $$
begin
  if (old.order_number, old.instalment_id, old.amount, old.currency, old.begun_at)
    is distinct from (new.order_number, new.instalment_id, new.amount, new.currency, new.begun_at)
  then raise exception 'a card payment stays the one that was begun'; end if;
  if old.state is distinct from new.state and not (
    old.state = 'pending' or (old.state in ('cancelled', 'expired') and new.state = 'paid'))
  then raise exception 'a card payment does not go from % to %', old.state, new.state; end if;
  return new;
end $$;
--> statement-breakpoint
create trigger card_payment_ways before update on card_payments for each row execute function card_payment_ways();

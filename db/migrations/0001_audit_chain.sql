-- The record of what was done is append-only and chained by hash, one chain an account:
-- a later edit, or a row taken out of the middle, shows (lib/audit/activity.ts, findTampering).

create function audit_hash(
  id bigint, at timestamptz, account_id uuid, event text, request_number text, details jsonb, previous_hash bytea
) returns bytea language sql immutable as $$
  select sha256(
    coalesce(previous_hash, ''::bytea) ||
    convert_to(concat_ws('|', id, extract(epoch from at)::numeric, coalesce(account_id::text, ''), event, request_number, details::text), 'UTF8')
  )
$$;
--> statement-breakpoint
create function audit_chain() returns trigger language plpgsql as $$
begin
  perform pg_advisory_xact_lock(hashtextextended('audit:' || coalesce(new.account_id::text, 'portal'), 0));
  if new.account_id is null then
    select hash into new.previous_hash from audit_events where account_id is null order by id desc limit 1;
  else
    select hash into new.previous_hash from audit_events where account_id = new.account_id order by id desc limit 1;
  end if;
  -- The number is drawn under the lock, so that the order of numbers is the order of the chain.
  new.id := nextval(pg_get_serial_sequence('audit_events', 'id'));
  new.hash := audit_hash(new.id, new.at, new.account_id, new.event, new.request_number, new.details, new.previous_hash);
  return new;
end $$;
--> statement-breakpoint
create trigger audit_chain before insert on audit_events for each row execute function audit_chain();
--> statement-breakpoint
create function audit_keep() returns trigger language plpgsql as $$
begin
  -- The record is kept for 24 months; only then may a row go.
  if tg_op = 'DELETE' and old.at < now() - interval '24 months' then return old; end if;
  raise exception 'audit_events is append-only';
end $$;
--> statement-breakpoint
create trigger audit_keep before update or delete on audit_events for each row execute function audit_keep();
--> statement-breakpoint
create trigger audit_keep_all before truncate on audit_events for each statement execute function audit_keep();

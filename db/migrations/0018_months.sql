-- survived: server/previous.test.ts
-- The tables that grow with every visit and every hour are kept by months (db/months.ts, docs/growth.md). Written by hand:
-- drizzle-kit knows nothing of partitions. Code from before runs on: names and columns are the same, what is new has
-- defaults, and the splits of a visit find their month by themselves.

ALTER TABLE "gyms" ADD COLUMN "keep_visit_days" integer;--> statement-breakpoint
-- Gyms that are there keep their visits until somebody says otherwise; new ones say three years.
ALTER TABLE "gyms" ALTER COLUMN "keep_visit_days" SET DEFAULT 1095;--> statement-breakpoint
ALTER TABLE "gyms" ADD COLUMN "keep_count_days" integer;--> statement-breakpoint
ALTER TABLE "gyms" ADD COLUMN "keep_forecast_days" integer DEFAULT 400 NOT NULL;--> statement-breakpoint
ALTER TABLE "gyms" ADD CONSTRAINT "gyms_keep_records" CHECK ("gyms"."keep_visit_days" between 90 and 3650 and "gyms"."keep_count_days" between 90 and 3650 and "gyms"."keep_forecast_days" between 90 and 3650);--> statement-breakpoint

-- What was is set aside, with its names.
DO $$
DECLARE one record;
BEGIN
	FOR one IN SELECT c.relname FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid
		WHERE i.indrelid IN ('visits'::regclass, 'visit_splits'::regclass, 'counts'::regclass, 'occupancy'::regclass, 'forecasts'::regclass, 'scores'::regclass)
	LOOP
		EXECUTE format('ALTER INDEX %I RENAME TO %I', one.relname, one.relname || '_before');
	END LOOP;
	FOR one IN SELECT unnest(ARRAY['visits', 'visit_splits', 'counts', 'occupancy', 'forecasts', 'scores']) AS relname LOOP
		EXECUTE format('ALTER TABLE %I RENAME TO %I', one.relname, one.relname || '_before');
	END LOOP;
	ALTER SEQUENCE "visits_id_seq" RENAME TO "visits_id_seq_before";
END $$;--> statement-breakpoint

-- A member has one open visit, whatever month it began in: a key over months must hold the month, so this one is a table's.
CREATE TABLE "open_visits" (
	"member" uuid NOT NULL,
	"gym" text NOT NULL,
	"visit" bigint NOT NULL,
	"check_in" timestamp with time zone NOT NULL,
	CONSTRAINT "visits_one_open" PRIMARY KEY("member")
);--> statement-breakpoint
CREATE INDEX "open_visits_gym" ON "open_visits" USING btree ("gym");--> statement-breakpoint

CREATE TABLE "visits" (
	"id" bigint GENERATED ALWAYS AS IDENTITY (sequence name "visits_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"gym" text NOT NULL,
	"member" uuid NOT NULL,
	"check_in" timestamp with time zone NOT NULL,
	"check_out" timestamp with time zone,
	"check_out_estimated" boolean DEFAULT false NOT NULL,
	"source" text NOT NULL,
	"import" bigint,
	CONSTRAINT "visits_id_check_in_pk" PRIMARY KEY("id","check_in"),
	CONSTRAINT "visits_once" UNIQUE("member","check_in"),
	CONSTRAINT "visits_gym_id" UNIQUE("gym","id","check_in"),
	CONSTRAINT "visits_order" CHECK ("check_out" > "check_in"),
	CONSTRAINT "visits_estimate_closed" CHECK ("check_out" is not null or not "check_out_estimated")
) PARTITION BY RANGE ("check_in");--> statement-breakpoint
CREATE TABLE "visit_splits" (
	"gym" text NOT NULL,
	"visit" bigint NOT NULL,
	"split" text NOT NULL,
	"position" integer NOT NULL,
	"check_in" timestamp with time zone DEFAULT '-infinity' NOT NULL,
	CONSTRAINT "visit_splits_visit_split_check_in_pk" PRIMARY KEY("visit","split","check_in")
) PARTITION BY RANGE ("check_in");--> statement-breakpoint
CREATE TABLE "counts" (
	"gym" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"source" text NOT NULL,
	"count" integer NOT NULL,
	"capacity" integer,
	"capped" boolean DEFAULT false NOT NULL,
	"flag" text,
	"received_at" timestamp with time zone,
	"import" bigint,
	CONSTRAINT "counts_gym_at_source_pk" PRIMARY KEY("gym","at","source"),
	CONSTRAINT "counts_not_negative" CHECK ("count" >= 0),
	CONSTRAINT "counts_capacity" CHECK ("capacity" > 0)
) PARTITION BY RANGE ("at");--> statement-breakpoint
CREATE TABLE "occupancy" (
	"gym" text NOT NULL,
	"slot" timestamp with time zone NOT NULL,
	"split" text NOT NULL,
	"people" real NOT NULL,
	"source" text NOT NULL,
	CONSTRAINT "occupancy_gym_split_slot_pk" PRIMARY KEY("gym","split","slot"),
	CONSTRAINT "occupancy_not_negative" CHECK ("people" >= 0)
) PARTITION BY RANGE ("slot");--> statement-breakpoint
CREATE TABLE "forecasts" (
	"gym" text NOT NULL,
	"origin" timestamp with time zone NOT NULL,
	"split" text NOT NULL,
	"slot" timestamp with time zone NOT NULL,
	"mean" real NOT NULL,
	"low" real NOT NULL,
	"high" real NOT NULL,
	"model" text NOT NULL,
	"demand" real,
	"reasons" jsonb,
	"votes" jsonb,
	CONSTRAINT "forecasts_gym_split_slot_origin_pk" PRIMARY KEY("gym","split","slot","origin"),
	CONSTRAINT "forecasts_interval" CHECK ("low" >= 0 and "low" <= "mean" and "mean" <= "high"),
	CONSTRAINT "forecasts_demand" CHECK ("demand" >= 0)
) PARTITION BY RANGE ("slot");--> statement-breakpoint
CREATE TABLE "scores" (
	"gym" text NOT NULL,
	"split" text NOT NULL,
	"slot" timestamp with time zone NOT NULL,
	"lead" text NOT NULL,
	"origin" timestamp with time zone NOT NULL,
	"mean" real NOT NULL,
	"low" real NOT NULL,
	"high" real NOT NULL,
	"people" real NOT NULL,
	"model" text NOT NULL,
	CONSTRAINT "scores_gym_split_lead_slot_pk" PRIMARY KEY("gym","split","lead","slot"),
	CONSTRAINT "scores_not_negative" CHECK ("people" >= 0)
) PARTITION BY RANGE ("slot");--> statement-breakpoint
CREATE INDEX "visits_open" ON "visits" USING btree ("gym") WHERE "check_out" is null;--> statement-breakpoint
CREATE INDEX "visits_gym_time" ON "visits" USING btree ("gym","check_in");--> statement-breakpoint
CREATE INDEX "visits_import" ON "visits" USING btree ("import") WHERE "import" is not null;--> statement-breakpoint
CREATE INDEX "counts_import" ON "counts" USING btree ("import") WHERE "import" is not null;--> statement-breakpoint
CREATE INDEX "forecasts_origin" ON "forecasts" USING btree ("gym","origin");--> statement-breakpoint
CREATE INDEX "scores_slot" ON "scores" USING btree ("gym","slot");--> statement-breakpoint

-- Months that nobody made: rows wait here until somebody does. Splits without their visit's check-in are looked up for.
-- The keys of a part are named after those of the whole, so that a broken one says which it is.
CREATE FUNCTION "name_keys"(of_part text, suffix text) RETURNS void LANGUAGE plpgsql AS $$
DECLARE key record;
BEGIN
	FOR key IN SELECT p.relname AS parent, c.relname AS child FROM pg_index i
		JOIN pg_class c ON c.oid = i.indexrelid JOIN pg_inherits h ON h.inhrelid = c.oid JOIN pg_class p ON p.oid = h.inhparent
		WHERE i.indrelid = to_regclass(quote_ident(of_part))
	LOOP
		EXECUTE format('ALTER INDEX %I RENAME TO %I', key.child, key.parent || suffix);
	END LOOP;
END $$;--> statement-breakpoint
DO $$
DECLARE one text;
BEGIN
	FOREACH one IN ARRAY ARRAY['visits', 'visit_splits', 'counts', 'occupancy', 'forecasts', 'scores'] LOOP
		EXECUTE format('CREATE TABLE %I PARTITION OF %I DEFAULT', one || '_rest', one);
		PERFORM name_keys(one || '_rest', '_rest');
	END LOOP;
	CREATE UNIQUE INDEX "visits_one_open_rest" ON "visits_rest" USING btree ("member") WHERE "check_out" is null;
	ALTER TABLE "visit_splits_rest" ADD CONSTRAINT "visit_splits_visits_fk" FOREIGN KEY ("gym","visit","check_in")
		REFERENCES "visits_rest"("gym","id","check_in") ON DELETE cascade ON UPDATE cascade;
	CREATE TABLE "visit_splits_unsorted" PARTITION OF "visit_splits" FOR VALUES FROM (MINVALUE) TO ('0001-01-01');
	PERFORM name_keys('visit_splits_unsorted', '_unsorted');
END $$;--> statement-breakpoint

-- Makes the month of a table, with what waits for it among the rest. The months of visits and of their splits come in
-- pairs, and the splits of a month refer to the visits of the same: so a pair can be taken away without a look at the others.
-- One at a time, however many processes ask. False where it is there.
CREATE FUNCTION "make_month"(of_table text, month date) RETURNS boolean LANGUAGE plpgsql AS $$
DECLARE
	made text[] := CASE WHEN of_table IN ('visits', 'visit_splits') THEN ARRAY['visits', 'visit_splits'] ELSE ARRAY[of_table] END;
	suffix text := to_char(month, '"_"YYYY"_"MM');
	low timestamptz := date_trunc('month', month::timestamp) AT TIME ZONE 'UTC';
	high timestamptz := (date_trunc('month', month::timestamp) + interval '1 month') AT TIME ZONE 'UTC';
	one text;
	part text;
	by_what text;
BEGIN
	PERFORM pg_advisory_xact_lock(hashtext('spotter: months'));
	-- A look at the table itself: names that are looked up by to_regclass may be those from before the wait.
	IF EXISTS (SELECT FROM pg_class WHERE relname = made[1] || suffix AND relispartition) THEN
		RETURN false;
	END IF;
	FOREACH one IN ARRAY made LOOP
		EXECUTE format('CREATE TABLE %I (LIKE %I INCLUDING ALL EXCLUDING IDENTITY)', one || suffix, one);
	END LOOP;
	-- Splits before their visits: whoever takes a visit away takes its splits along.
	FOR i IN REVERSE array_length(made, 1)..1 LOOP
		SELECT a.attname INTO by_what FROM pg_partitioned_table p
			JOIN pg_attribute a ON a.attrelid = p.partrelid AND a.attnum = p.partattrs[0]
			WHERE p.partrelid = made[i]::regclass;
		EXECUTE format('WITH gone AS (DELETE FROM %I WHERE %I >= %L AND %I < %L RETURNING *) INSERT INTO %I SELECT * FROM gone',
			made[i] || '_rest', by_what, low, by_what, high, made[i] || suffix);
	END LOOP;
	IF made[1] = 'visits' THEN
		EXECUTE format('CREATE UNIQUE INDEX %I ON %I (member) WHERE check_out IS NULL', 'visits_one_open' || suffix, 'visits' || suffix);
		EXECUTE format('ALTER TABLE %I ADD CONSTRAINT visit_splits_visits_fk FOREIGN KEY (gym, visit, check_in)
			REFERENCES %I (gym, id, check_in) ON DELETE CASCADE ON UPDATE CASCADE', 'visit_splits' || suffix, 'visits' || suffix);
	END IF;
	FOREACH one IN ARRAY made LOOP
		part := one || suffix;
		EXECUTE format('ALTER TABLE %I ATTACH PARTITION %I FOR VALUES FROM (%L) TO (%L)', one, part, low, high);
		PERFORM name_keys(part, suffix);
	END LOOP;
	IF made[1] = 'visits' THEN
		EXECUTE format('INSERT INTO open_visits (member, gym, visit, check_in)
			SELECT member, gym, id, check_in FROM %I WHERE check_out IS NULL ON CONFLICT DO NOTHING', 'visits' || suffix);
	END IF;
	RETURN true;
END $$;--> statement-breakpoint

-- Every month that has rows, but no more than a long life's: what lies beyond waits among the rest.
DO $$
DECLARE one record;
BEGIN
	FOR one IN
		SELECT of_table, month FROM (
			SELECT 'visits' AS of_table, date_trunc('month', check_in AT TIME ZONE 'UTC') AS month FROM visits_before WHERE isfinite(check_in)
			UNION SELECT 'counts', date_trunc('month', at AT TIME ZONE 'UTC') FROM counts_before WHERE isfinite(at)
			UNION SELECT 'occupancy', date_trunc('month', slot AT TIME ZONE 'UTC') FROM occupancy_before WHERE isfinite(slot)
			UNION SELECT 'forecasts', date_trunc('month', slot AT TIME ZONE 'UTC') FROM forecasts_before WHERE isfinite(slot)
			UNION SELECT 'scores', date_trunc('month', slot AT TIME ZONE 'UTC') FROM scores_before WHERE isfinite(slot)
		) found
		WHERE month >= '1990-01-01' AND month < now() + interval '2 years'
		ORDER BY month, of_table
	LOOP
		PERFORM make_month(one.of_table, one.month::date);
	END LOOP;
END $$;--> statement-breakpoint
INSERT INTO "visits" ("id", "gym", "member", "check_in", "check_out", "check_out_estimated", "source", "import")
	OVERRIDING SYSTEM VALUE
	SELECT "id", "gym", "member", "check_in", "check_out", "check_out_estimated", "source", "import" FROM "visits_before";--> statement-breakpoint
INSERT INTO "visit_splits" ("gym", "visit", "split", "position", "check_in")
	SELECT s."gym", s."visit", s."split", s."position", v."check_in"
	FROM "visit_splits_before" s JOIN "visits_before" v ON v."id" = s."visit";--> statement-breakpoint
INSERT INTO "counts" ("gym", "at", "source", "count", "capacity", "capped", "flag", "received_at", "import")
	SELECT "gym", "at", "source", "count", "capacity", "capped", "flag", "received_at", "import" FROM "counts_before";--> statement-breakpoint
INSERT INTO "occupancy" ("gym", "slot", "split", "people", "source")
	SELECT "gym", "slot", "split", "people", "source" FROM "occupancy_before";--> statement-breakpoint
INSERT INTO "forecasts" ("gym", "origin", "split", "slot", "mean", "low", "high", "model", "demand", "reasons", "votes")
	SELECT "gym", "origin", "split", "slot", "mean", "low", "high", "model", "demand", "reasons", "votes" FROM "forecasts_before";--> statement-breakpoint
INSERT INTO "scores" ("gym", "split", "slot", "lead", "origin", "mean", "low", "high", "people", "model")
	SELECT "gym", "split", "slot", "lead", "origin", "mean", "low", "high", "people", "model" FROM "scores_before";--> statement-breakpoint
INSERT INTO "open_visits" ("member", "gym", "visit", "check_in")
	SELECT "member", "gym", "id", "check_in" FROM "visits" WHERE "check_out" is null;--> statement-breakpoint
SELECT setval('visits_id_seq', "last_value", "is_called") FROM "visits_id_seq_before";--> statement-breakpoint
DROP TABLE "visit_splits_before", "visits_before", "counts_before", "occupancy_before", "forecasts_before", "scores_before";--> statement-breakpoint

ALTER TABLE "visits" ADD CONSTRAINT "visits_gym_member_members_gym_id_fk" FOREIGN KEY ("gym","member") REFERENCES "public"."members"("gym","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "visit_splits" ADD CONSTRAINT "visit_splits_gym_split_splits_gym_id_fk" FOREIGN KEY ("gym","split") REFERENCES "public"."splits"("gym","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "counts" ADD CONSTRAINT "counts_gym_gyms_id_fk" FOREIGN KEY ("gym") REFERENCES "public"."gyms"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "occupancy" ADD CONSTRAINT "occupancy_gym_gyms_id_fk" FOREIGN KEY ("gym") REFERENCES "public"."gyms"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "forecasts" ADD CONSTRAINT "forecasts_gym_gyms_id_fk" FOREIGN KEY ("gym") REFERENCES "public"."gyms"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "scores" ADD CONSTRAINT "scores_gym_gyms_id_fk" FOREIGN KEY ("gym") REFERENCES "public"."gyms"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint

CREATE FUNCTION "keep_open_visits"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	IF TG_OP = 'INSERT' THEN
		INSERT INTO open_visits (member, gym, visit, check_in) VALUES (NEW.member, NEW.gym, NEW.id, NEW.check_in);
	ELSIF TG_OP = 'DELETE' THEN
		DELETE FROM open_visits WHERE member = OLD.member AND visit = OLD.id;
	ELSIF OLD.check_out IS NULL AND NEW.check_out IS NULL THEN
		UPDATE open_visits SET member = NEW.member, gym = NEW.gym, check_in = NEW.check_in
			WHERE member = OLD.member AND visit = OLD.id;
	ELSIF OLD.check_out IS NULL THEN
		DELETE FROM open_visits WHERE member = OLD.member AND visit = OLD.id;
	ELSE
		INSERT INTO open_visits (member, gym, visit, check_in) VALUES (NEW.member, NEW.gym, NEW.id, NEW.check_in);
	END IF;
	RETURN NEW;
END $$;--> statement-breakpoint
CREATE TRIGGER "visits_opened" AFTER INSERT ON "visits"
	FOR EACH ROW WHEN (NEW.check_out IS NULL) EXECUTE FUNCTION keep_open_visits();--> statement-breakpoint
-- Before, so that what is said of a second open visit bears the name it always had.
CREATE TRIGGER "visits_changed" BEFORE UPDATE OF "member", "gym", "check_in", "check_out" ON "visits"
	FOR EACH ROW WHEN (OLD.check_out IS NULL OR NEW.check_out IS NULL) EXECUTE FUNCTION keep_open_visits();--> statement-breakpoint
CREATE TRIGGER "visits_gone" AFTER DELETE ON "visits"
	FOR EACH ROW WHEN (OLD.check_out IS NULL) EXECUTE FUNCTION keep_open_visits();--> statement-breakpoint

-- Splits lie beside their visit, month by month: a visit that left its month would leave them behind.
CREATE FUNCTION "visits_stay"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	RAISE EXCEPTION 'visit % can not move from one month to another', OLD.id
		USING ERRCODE = 'check_violation', TABLE = 'visits', CONSTRAINT = 'visits_stay';
END $$;--> statement-breakpoint
CREATE TRIGGER "visits_stay" BEFORE UPDATE OF "check_in" ON "visits" FOR EACH ROW
	WHEN (date_trunc('month', OLD.check_in AT TIME ZONE 'UTC') <> date_trunc('month', NEW.check_in AT TIME ZONE 'UTC'))
	EXECUTE FUNCTION visits_stay();--> statement-breakpoint

-- A copy that is put back brings these rows along: what the visits said already is not said twice.
CREATE FUNCTION "open_visits_once"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	IF EXISTS (SELECT FROM open_visits WHERE member = NEW.member AND visit = NEW.visit) THEN
		RETURN NULL;
	END IF;
	RETURN NEW;
END $$;--> statement-breakpoint
CREATE TRIGGER "open_visits_once" BEFORE INSERT ON "open_visits" FOR EACH ROW EXECUTE FUNCTION open_visits_once();--> statement-breakpoint

-- Splits that come without their visit's check-in, as code from before writes them.
CREATE FUNCTION "sort_split"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	SELECT check_in INTO NEW.check_in FROM visits WHERE gym = NEW.gym AND id = NEW.visit;
	IF NOT FOUND THEN
		RAISE EXCEPTION 'visit % of gym % is not there', NEW.visit, NEW.gym
			USING ERRCODE = 'foreign_key_violation', TABLE = 'visit_splits', CONSTRAINT = 'visit_splits_visits_fk';
	END IF;
	INSERT INTO visit_splits (gym, visit, split, position, check_in)
		VALUES (NEW.gym, NEW.visit, NEW.split, NEW.position, NEW.check_in);
	RETURN NULL;
END $$;--> statement-breakpoint
CREATE TRIGGER "visit_splits_sorted" BEFORE INSERT ON "visit_splits_unsorted" FOR EACH ROW EXECUTE FUNCTION sort_split();

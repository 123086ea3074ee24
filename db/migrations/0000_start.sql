CREATE TABLE "forecasts" (
	"gym" text NOT NULL,
	"origin" timestamp with time zone NOT NULL,
	"split" text NOT NULL,
	"slot" timestamp with time zone NOT NULL,
	"mean" real NOT NULL,
	"low" real NOT NULL,
	"high" real NOT NULL,
	"model" text NOT NULL,
	CONSTRAINT "forecasts_gym_split_slot_origin_pk" PRIMARY KEY("gym","split","slot","origin"),
	CONSTRAINT "forecasts_interval" CHECK ("forecasts"."low" >= 0 and "forecasts"."low" <= "forecasts"."mean" and "forecasts"."mean" <= "forecasts"."high")
);
--> statement-breakpoint
CREATE TABLE "equipment" (
	"gym" text NOT NULL,
	"id" text NOT NULL,
	"name" text NOT NULL,
	"pieces" integer NOT NULL,
	CONSTRAINT "equipment_gym_id_pk" PRIMARY KEY("gym","id"),
	CONSTRAINT "equipment_pieces" CHECK ("equipment"."pieces" >= 0)
);
--> statement-breakpoint
CREATE TABLE "gyms" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"zone" text NOT NULL,
	"country" text,
	"region" text,
	"language" text DEFAULT 'en' NOT NULL,
	"capacity" integer NOT NULL,
	"slot_minutes" integer DEFAULT 30 NOT NULL,
	"demo" boolean DEFAULT false NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "gyms_capacity_positive" CHECK ("gyms"."capacity" > 0),
	CONSTRAINT "gyms_slot_divides_hour" CHECK ("gyms"."slot_minutes" in (10, 15, 20, 30, 60))
);
--> statement-breakpoint
CREATE TABLE "opening_hours" (
	"gym" text NOT NULL,
	"weekday" integer NOT NULL,
	"opens" integer NOT NULL,
	"closes" integer NOT NULL,
	CONSTRAINT "opening_hours_gym_weekday_opens_pk" PRIMARY KEY("gym","weekday","opens"),
	CONSTRAINT "opening_hours_weekday" CHECK ("opening_hours"."weekday" between 1 and 7),
	CONSTRAINT "opening_hours_order" CHECK ("opening_hours"."opens" >= 0 and "opening_hours"."opens" < 1440 and "opening_hours"."closes" > "opening_hours"."opens" and "opening_hours"."closes" <= 2880)
);
--> statement-breakpoint
CREATE TABLE "periods" (
	"gym" text NOT NULL,
	"name" text NOT NULL,
	"from" date NOT NULL,
	"to" date NOT NULL,
	"closed" boolean DEFAULT false NOT NULL,
	CONSTRAINT "periods_gym_name_from_pk" PRIMARY KEY("gym","name","from"),
	CONSTRAINT "periods_order" CHECK ("periods"."to" >= "periods"."from")
);
--> statement-breakpoint
CREATE TABLE "split_equipment" (
	"gym" text NOT NULL,
	"split" text NOT NULL,
	"equipment" text NOT NULL,
	"share" real NOT NULL,
	CONSTRAINT "split_equipment_gym_split_equipment_pk" PRIMARY KEY("gym","split","equipment"),
	CONSTRAINT "split_equipment_share" CHECK ("split_equipment"."share" > 0 and "split_equipment"."share" <= 1)
);
--> statement-breakpoint
CREATE TABLE "splits" (
	"gym" text NOT NULL,
	"id" text NOT NULL,
	"name" text NOT NULL,
	"aliases" text[] DEFAULT '{}' NOT NULL,
	"muscles" text[] DEFAULT '{}' NOT NULL,
	"typical_minutes" integer NOT NULL,
	"capacity_share" real NOT NULL,
	"position" integer NOT NULL,
	CONSTRAINT "splits_gym_id_pk" PRIMARY KEY("gym","id"),
	CONSTRAINT "splits_not_whole" CHECK ("splits"."id" <> 'all'),
	CONSTRAINT "splits_minutes" CHECK ("splits"."typical_minutes" between 5 and 480),
	CONSTRAINT "splits_share" CHECK ("splits"."capacity_share" > 0 and "splits"."capacity_share" <= 1)
);
--> statement-breakpoint
CREATE TABLE "identities" (
	"gym" text NOT NULL,
	"channel" text NOT NULL,
	"sender" text NOT NULL,
	"member" uuid NOT NULL,
	CONSTRAINT "identities_gym_channel_sender_pk" PRIMARY KEY("gym","channel","sender")
);
--> statement-breakpoint
CREATE TABLE "members" (
	"id" uuid PRIMARY KEY NOT NULL,
	"gym" text NOT NULL,
	"name" text,
	"role" text DEFAULT 'member' NOT NULL,
	"source" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "members_gym_id" UNIQUE("gym","id"),
	CONSTRAINT "members_role" CHECK ("members"."role" in ('member', 'frontDesk', 'coach', 'manager', 'owner'))
);
--> statement-breakpoint
CREATE TABLE "preferred_splits" (
	"gym" text NOT NULL,
	"member" uuid NOT NULL,
	"split" text NOT NULL,
	"rank" integer NOT NULL,
	CONSTRAINT "preferred_splits_member_split_pk" PRIMARY KEY("member","split"),
	CONSTRAINT "preferred_splits_rank" UNIQUE("member","rank"),
	CONSTRAINT "preferred_splits_from_one" CHECK ("preferred_splits"."rank" >= 1)
);
--> statement-breakpoint
CREATE TABLE "preferred_times" (
	"gym" text NOT NULL,
	"member" uuid NOT NULL,
	"weekday" integer NOT NULL,
	"from" integer NOT NULL,
	"minutes" integer NOT NULL,
	"source" text NOT NULL,
	CONSTRAINT "preferred_times_member_weekday_source_pk" PRIMARY KEY("member","weekday","source"),
	CONSTRAINT "preferred_times_weekday" CHECK ("preferred_times"."weekday" between 1 and 7),
	CONSTRAINT "preferred_times_minutes" CHECK ("preferred_times"."from" between 0 and 1439 and "preferred_times"."minutes" between 1 and 1440)
);
--> statement-breakpoint
CREATE TABLE "audit" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "audit_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"gym" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"actor" uuid,
	"action" text NOT NULL,
	"details" jsonb DEFAULT '{}'::jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "imports" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "imports_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"gym" text NOT NULL,
	"kind" text NOT NULL,
	"file" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"read" integer NOT NULL,
	"accepted" integer NOT NULL,
	"rejected" integer NOT NULL,
	"duplicates" integer NOT NULL,
	CONSTRAINT "imports_adds_up" CHECK ("imports"."read" = "imports"."accepted" + "imports"."rejected" + "imports"."duplicates")
);
--> statement-breakpoint
CREATE TABLE "jobs_run" (
	"job" text NOT NULL,
	"gym" text NOT NULL,
	"minute" timestamp with time zone NOT NULL,
	"started_at" timestamp with time zone NOT NULL,
	"finished_at" timestamp with time zone,
	"outcome" text DEFAULT 'running' NOT NULL,
	CONSTRAINT "jobs_run_job_gym_minute_pk" PRIMARY KEY("job","gym","minute"),
	CONSTRAINT "jobs_run_outcome" CHECK (("jobs_run"."outcome" = 'running') = ("jobs_run"."finished_at" is null))
);
--> statement-breakpoint
CREATE TABLE "claims" (
	"id" uuid PRIMARY KEY NOT NULL,
	"gym" text NOT NULL,
	"split" text NOT NULL,
	"slot" timestamp with time zone NOT NULL,
	"member" uuid NOT NULL,
	"claimed_at" timestamp with time zone NOT NULL,
	"released_at" timestamp with time zone,
	CONSTRAINT "claims_order" CHECK ("claims"."released_at" >= "claims"."claimed_at")
);
--> statement-breakpoint
CREATE TABLE "recommendations" (
	"id" uuid PRIMARY KEY NOT NULL,
	"gym" text NOT NULL,
	"member" uuid NOT NULL,
	"split" text NOT NULL,
	"slot" timestamp with time zone NOT NULL,
	"rank" integer NOT NULL,
	"given_at" timestamp with time zone NOT NULL,
	"taken_at" timestamp with time zone,
	"came_at" timestamp with time zone,
	CONSTRAINT "recommendations_rank" CHECK ("recommendations"."rank" >= 1),
	CONSTRAINT "recommendations_order" CHECK ("recommendations"."taken_at" >= "recommendations"."given_at")
);
--> statement-breakpoint
CREATE TABLE "slots" (
	"gym" text NOT NULL,
	"split" text NOT NULL,
	"start" timestamp with time zone NOT NULL,
	"quota" integer NOT NULL,
	"taken" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "slots_gym_split_start_pk" PRIMARY KEY("gym","split","start"),
	CONSTRAINT "slots_quota" CHECK ("slots"."taken" >= 0 and "slots"."taken" <= "slots"."quota")
);
--> statement-breakpoint
CREATE TABLE "turns" (
	"gym" text NOT NULL,
	"channel" text NOT NULL,
	"id" text NOT NULL,
	"conversation" text NOT NULL,
	"number" bigint GENERATED ALWAYS AS IDENTITY (sequence name "turns_number_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"member" uuid,
	"at" timestamp with time zone NOT NULL,
	"text" text NOT NULL,
	"reply" jsonb,
	"charts" jsonb,
	"tools" jsonb,
	"answered_at" timestamp with time zone,
	CONSTRAINT "turns_gym_channel_id_pk" PRIMARY KEY("gym","channel","id")
);
--> statement-breakpoint
CREATE TABLE "writes" (
	"id" text NOT NULL,
	"number" bigint GENERATED ALWAYS AS IDENTITY (sequence name "writes_number_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"gym" text NOT NULL,
	"member" uuid NOT NULL,
	"tool" text NOT NULL,
	"before" jsonb NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"undone_at" timestamp with time zone,
	CONSTRAINT "writes_member_id_pk" PRIMARY KEY("member","id"),
	CONSTRAINT "writes_undone_after" CHECK ("writes"."undone_at" >= "writes"."at")
);
--> statement-breakpoint
CREATE TABLE "counts" (
	"gym" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"source" text NOT NULL,
	"count" integer NOT NULL,
	"capacity" integer,
	"capped" boolean DEFAULT false NOT NULL,
	CONSTRAINT "counts_gym_at_source_pk" PRIMARY KEY("gym","at","source"),
	CONSTRAINT "counts_not_negative" CHECK ("counts"."count" >= 0),
	CONSTRAINT "counts_capacity" CHECK ("counts"."capacity" > 0)
);
--> statement-breakpoint
CREATE TABLE "occupancy" (
	"gym" text NOT NULL,
	"slot" timestamp with time zone NOT NULL,
	"split" text NOT NULL,
	"people" real NOT NULL,
	"source" text NOT NULL,
	CONSTRAINT "occupancy_gym_split_slot_pk" PRIMARY KEY("gym","split","slot"),
	CONSTRAINT "occupancy_not_negative" CHECK ("occupancy"."people" >= 0)
);
--> statement-breakpoint
CREATE TABLE "visit_splits" (
	"gym" text NOT NULL,
	"visit" bigint NOT NULL,
	"split" text NOT NULL,
	"position" integer NOT NULL,
	CONSTRAINT "visit_splits_visit_split_pk" PRIMARY KEY("visit","split")
);
--> statement-breakpoint
CREATE TABLE "visits" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "visits_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"gym" text NOT NULL,
	"member" uuid NOT NULL,
	"check_in" timestamp with time zone NOT NULL,
	"check_out" timestamp with time zone,
	"check_out_estimated" boolean DEFAULT false NOT NULL,
	"source" text NOT NULL,
	CONSTRAINT "visits_once" UNIQUE("member","check_in"),
	CONSTRAINT "visits_gym_id" UNIQUE("gym","id"),
	CONSTRAINT "visits_order" CHECK ("visits"."check_out" > "visits"."check_in"),
	CONSTRAINT "visits_estimate_closed" CHECK ("visits"."check_out" is not null or not "visits"."check_out_estimated")
);
--> statement-breakpoint
ALTER TABLE "forecasts" ADD CONSTRAINT "forecasts_gym_gyms_id_fk" FOREIGN KEY ("gym") REFERENCES "public"."gyms"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "equipment" ADD CONSTRAINT "equipment_gym_gyms_id_fk" FOREIGN KEY ("gym") REFERENCES "public"."gyms"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "opening_hours" ADD CONSTRAINT "opening_hours_gym_gyms_id_fk" FOREIGN KEY ("gym") REFERENCES "public"."gyms"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "periods" ADD CONSTRAINT "periods_gym_gyms_id_fk" FOREIGN KEY ("gym") REFERENCES "public"."gyms"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "split_equipment" ADD CONSTRAINT "split_equipment_gym_split_splits_gym_id_fk" FOREIGN KEY ("gym","split") REFERENCES "public"."splits"("gym","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "split_equipment" ADD CONSTRAINT "split_equipment_gym_equipment_equipment_gym_id_fk" FOREIGN KEY ("gym","equipment") REFERENCES "public"."equipment"("gym","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "splits" ADD CONSTRAINT "splits_gym_gyms_id_fk" FOREIGN KEY ("gym") REFERENCES "public"."gyms"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "identities" ADD CONSTRAINT "identities_gym_member_members_gym_id_fk" FOREIGN KEY ("gym","member") REFERENCES "public"."members"("gym","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "members" ADD CONSTRAINT "members_gym_gyms_id_fk" FOREIGN KEY ("gym") REFERENCES "public"."gyms"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "preferred_splits" ADD CONSTRAINT "preferred_splits_gym_member_members_gym_id_fk" FOREIGN KEY ("gym","member") REFERENCES "public"."members"("gym","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "preferred_splits" ADD CONSTRAINT "preferred_splits_gym_split_splits_gym_id_fk" FOREIGN KEY ("gym","split") REFERENCES "public"."splits"("gym","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "preferred_times" ADD CONSTRAINT "preferred_times_gym_member_members_gym_id_fk" FOREIGN KEY ("gym","member") REFERENCES "public"."members"("gym","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "audit" ADD CONSTRAINT "audit_gym_gyms_id_fk" FOREIGN KEY ("gym") REFERENCES "public"."gyms"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "imports" ADD CONSTRAINT "imports_gym_gyms_id_fk" FOREIGN KEY ("gym") REFERENCES "public"."gyms"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "jobs_run" ADD CONSTRAINT "jobs_run_gym_gyms_id_fk" FOREIGN KEY ("gym") REFERENCES "public"."gyms"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claims" ADD CONSTRAINT "claims_gym_split_slot_slots_gym_split_start_fk" FOREIGN KEY ("gym","split","slot") REFERENCES "public"."slots"("gym","split","start") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claims" ADD CONSTRAINT "claims_gym_member_members_gym_id_fk" FOREIGN KEY ("gym","member") REFERENCES "public"."members"("gym","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recommendations" ADD CONSTRAINT "recommendations_gym_member_members_gym_id_fk" FOREIGN KEY ("gym","member") REFERENCES "public"."members"("gym","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recommendations" ADD CONSTRAINT "recommendations_gym_split_splits_gym_id_fk" FOREIGN KEY ("gym","split") REFERENCES "public"."splits"("gym","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "slots" ADD CONSTRAINT "slots_gym_split_splits_gym_id_fk" FOREIGN KEY ("gym","split") REFERENCES "public"."splits"("gym","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "turns" ADD CONSTRAINT "turns_gym_gyms_id_fk" FOREIGN KEY ("gym") REFERENCES "public"."gyms"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "turns" ADD CONSTRAINT "turns_gym_member_members_gym_id_fk" FOREIGN KEY ("gym","member") REFERENCES "public"."members"("gym","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "writes" ADD CONSTRAINT "writes_gym_member_members_gym_id_fk" FOREIGN KEY ("gym","member") REFERENCES "public"."members"("gym","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "counts" ADD CONSTRAINT "counts_gym_gyms_id_fk" FOREIGN KEY ("gym") REFERENCES "public"."gyms"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "occupancy" ADD CONSTRAINT "occupancy_gym_gyms_id_fk" FOREIGN KEY ("gym") REFERENCES "public"."gyms"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "visit_splits" ADD CONSTRAINT "visit_splits_gym_visit_visits_gym_id_fk" FOREIGN KEY ("gym","visit") REFERENCES "public"."visits"("gym","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "visit_splits" ADD CONSTRAINT "visit_splits_gym_split_splits_gym_id_fk" FOREIGN KEY ("gym","split") REFERENCES "public"."splits"("gym","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "visits" ADD CONSTRAINT "visits_gym_member_members_gym_id_fk" FOREIGN KEY ("gym","member") REFERENCES "public"."members"("gym","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "forecasts_origin" ON "forecasts" USING btree ("gym","origin");--> statement-breakpoint
CREATE INDEX "split_equipment_equipment" ON "split_equipment" USING btree ("gym","equipment");--> statement-breakpoint
CREATE INDEX "identities_member" ON "identities" USING btree ("member");--> statement-breakpoint
CREATE INDEX "audit_gym_at" ON "audit" USING btree ("gym","at");--> statement-breakpoint
CREATE INDEX "imports_gym" ON "imports" USING btree ("gym","at");--> statement-breakpoint
CREATE UNIQUE INDEX "claims_one_place" ON "claims" USING btree ("member","split","slot") WHERE "claims"."released_at" is null;--> statement-breakpoint
CREATE INDEX "claims_slot" ON "claims" USING btree ("gym","split","slot");--> statement-breakpoint
CREATE INDEX "recommendations_slot" ON "recommendations" USING btree ("gym","split","slot");--> statement-breakpoint
CREATE INDEX "recommendations_member" ON "recommendations" USING btree ("member","given_at");--> statement-breakpoint
CREATE INDEX "turns_conversation" ON "turns" USING btree ("gym","channel","conversation","number");--> statement-breakpoint
CREATE INDEX "writes_member" ON "writes" USING btree ("member","number");--> statement-breakpoint
CREATE UNIQUE INDEX "visits_one_open" ON "visits" USING btree ("member") WHERE "visits"."check_out" is null;--> statement-breakpoint
CREATE INDEX "visits_open" ON "visits" USING btree ("gym") WHERE "visits"."check_out" is null;--> statement-breakpoint
CREATE INDEX "visits_gym_time" ON "visits" USING btree ("gym","check_in");
CREATE TABLE "departures" (
	"id" uuid PRIMARY KEY NOT NULL,
	"gym" text NOT NULL,
	"member" uuid,
	"asked_at" timestamp with time zone NOT NULL,
	"due_at" timestamp with time zone NOT NULL,
	"cancelled_at" timestamp with time zone,
	"done_at" timestamp with time zone,
	"receipt" text,
	"counts" jsonb,
	CONSTRAINT "departures_order" CHECK ("departures"."due_at" >= "departures"."asked_at"),
	CONSTRAINT "departures_done" CHECK ("departures"."done_at" is null or "departures"."member" is null)
);
--> statement-breakpoint
CREATE TABLE "downloads" (
	"hash" text PRIMARY KEY NOT NULL,
	"gym" text NOT NULL,
	"member" uuid NOT NULL,
	"kind" text NOT NULL,
	"made_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"fetched_at" timestamp with time zone,
	CONSTRAINT "downloads_order" CHECK ("downloads"."expires_at" > "downloads"."made_at")
);
--> statement-breakpoint
CREATE TABLE "homes" (
	"channel" text NOT NULL,
	"place" text NOT NULL,
	"gym" text NOT NULL,
	"since" timestamp with time zone NOT NULL,
	CONSTRAINT "homes_channel_place_pk" PRIMARY KEY("channel","place")
);
--> statement-breakpoint
CREATE TABLE "link_codes" (
	"hash" text PRIMARY KEY NOT NULL,
	"gym" text NOT NULL,
	"member" uuid NOT NULL,
	"made_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"used_at" timestamp with time zone,
	CONSTRAINT "link_codes_order" CHECK ("link_codes"."expires_at" > "link_codes"."made_at")
);
--> statement-breakpoint
CREATE TABLE "member_settings" (
	"gym" text NOT NULL,
	"member" uuid PRIMARY KEY NOT NULL,
	"language" text,
	"zone" text,
	"clock" text,
	"quiet_from" integer,
	"quiet_to" integer,
	"no_numbers" boolean DEFAULT false NOT NULL,
	"muted_kinds" text[] DEFAULT '{}' NOT NULL,
	"forgets_talk" boolean DEFAULT false NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	CONSTRAINT "member_settings_quiet" CHECK (("member_settings"."quiet_from" is null) = ("member_settings"."quiet_to" is null)),
	CONSTRAINT "member_settings_quiet_minutes" CHECK ("member_settings"."quiet_from" between 0 and 1439 and "member_settings"."quiet_to" between 0 and 1439)
);
--> statement-breakpoint
CREATE TABLE "merges" (
	"id" uuid PRIMARY KEY NOT NULL,
	"gym" text NOT NULL,
	"kept" uuid NOT NULL,
	"gone" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"moved" jsonb,
	"undone_at" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "gyms" ADD COLUMN "keep_talk_days" integer DEFAULT 30 NOT NULL;--> statement-breakpoint
ALTER TABLE "gyms" ADD COLUMN "keep_idle_days" integer;--> statement-breakpoint
ALTER TABLE "identities" ADD COLUMN "unreachable_since" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "identities" ADD COLUMN "language" text;--> statement-breakpoint
ALTER TABLE "departures" ADD CONSTRAINT "departures_gym_gyms_id_fk" FOREIGN KEY ("gym") REFERENCES "public"."gyms"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "downloads" ADD CONSTRAINT "downloads_gym_member_members_gym_id_fk" FOREIGN KEY ("gym","member") REFERENCES "public"."members"("gym","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "homes" ADD CONSTRAINT "homes_gym_gyms_id_fk" FOREIGN KEY ("gym") REFERENCES "public"."gyms"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "link_codes" ADD CONSTRAINT "link_codes_gym_member_members_gym_id_fk" FOREIGN KEY ("gym","member") REFERENCES "public"."members"("gym","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "member_settings" ADD CONSTRAINT "member_settings_gym_member_members_gym_id_fk" FOREIGN KEY ("gym","member") REFERENCES "public"."members"("gym","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "merges" ADD CONSTRAINT "merges_gym_kept_members_gym_id_fk" FOREIGN KEY ("gym","kept") REFERENCES "public"."members"("gym","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "departures_member" ON "departures" USING btree ("member");--> statement-breakpoint
CREATE INDEX "departures_due" ON "departures" USING btree ("due_at") WHERE "departures"."cancelled_at" is null and "departures"."done_at" is null;--> statement-breakpoint
CREATE INDEX "downloads_member" ON "downloads" USING btree ("member");--> statement-breakpoint
CREATE INDEX "homes_gym" ON "homes" USING btree ("gym");--> statement-breakpoint
CREATE INDEX "link_codes_member" ON "link_codes" USING btree ("member");--> statement-breakpoint
CREATE INDEX "merges_kept" ON "merges" USING btree ("kept","at");--> statement-breakpoint
ALTER TABLE "gyms" ADD CONSTRAINT "gyms_keep" CHECK ("gyms"."keep_talk_days" between 1 and 3650 and "gyms"."keep_idle_days" between 90 and 3650);
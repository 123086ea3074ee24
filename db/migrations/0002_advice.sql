CREATE TABLE "meetup_options" (
	"meetup" uuid NOT NULL,
	"nth" integer NOT NULL,
	"slot" timestamp with time zone NOT NULL,
	"expected" real NOT NULL,
	"low" real NOT NULL,
	"high" real NOT NULL,
	CONSTRAINT "meetup_options_meetup_nth_pk" PRIMARY KEY("meetup","nth"),
	CONSTRAINT "meetup_options_nth" CHECK ("meetup_options"."nth" >= 1)
);
--> statement-breakpoint
CREATE TABLE "meetup_votes" (
	"meetup" uuid NOT NULL,
	"gym" text NOT NULL,
	"member" uuid NOT NULL,
	"suits" integer[] NOT NULL,
	"done" boolean DEFAULT false NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "meetup_votes_meetup_member_pk" PRIMARY KEY("meetup","member")
);
--> statement-breakpoint
CREATE TABLE "meetups" (
	"id" uuid PRIMARY KEY NOT NULL,
	"code" text NOT NULL,
	"gym" text NOT NULL,
	"channel" text NOT NULL,
	"conversation" text NOT NULL,
	"member" uuid NOT NULL,
	"split" text NOT NULL,
	"minutes" integer NOT NULL,
	"size" integer NOT NULL,
	"from" timestamp with time zone NOT NULL,
	"to" timestamp with time zone NOT NULL,
	"made_at" timestamp with time zone NOT NULL,
	"closes_at" timestamp with time zone NOT NULL,
	"state" text DEFAULT 'open' NOT NULL,
	"settled_at" timestamp with time zone,
	"booked" timestamp with time zone,
	CONSTRAINT "meetups_code" UNIQUE("code"),
	CONSTRAINT "meetups_size" CHECK ("meetups"."size" between 2 and 20),
	CONSTRAINT "meetups_order" CHECK ("meetups"."to" > "meetups"."from" and "meetups"."closes_at" > "meetups"."made_at"),
	CONSTRAINT "meetups_state" CHECK (("meetups"."state" = 'open') = ("meetups"."settled_at" is null))
);
--> statement-breakpoint
CREATE TABLE "calendar_feeds" (
	"token" text PRIMARY KEY NOT NULL,
	"gym" text NOT NULL,
	"member" uuid NOT NULL,
	"made_at" timestamp with time zone NOT NULL,
	CONSTRAINT "calendar_feeds_member" UNIQUE("member")
);
--> statement-breakpoint
CREATE TABLE "outbox" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "outbox_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"gym" text NOT NULL,
	"key" text NOT NULL,
	"member" uuid,
	"channel" text,
	"conversation" text,
	"kind" text NOT NULL,
	"message" jsonb NOT NULL,
	"made_at" timestamp with time zone NOT NULL,
	"due_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"state" text DEFAULT 'waiting' NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"leased_until" timestamp with time zone,
	"settled_at" timestamp with time zone,
	"reason" text,
	CONSTRAINT "outbox_once" UNIQUE("gym","key"),
	CONSTRAINT "outbox_to" CHECK (("outbox"."member" is not null) or ("outbox"."channel" is not null and "outbox"."conversation" is not null)),
	CONSTRAINT "outbox_order" CHECK ("outbox"."expires_at" > "outbox"."due_at"),
	CONSTRAINT "outbox_settled" CHECK (("outbox"."state" in ('waiting', 'sending')) = ("outbox"."settled_at" is null)),
	CONSTRAINT "outbox_leased" CHECK (("outbox"."state" = 'sending') = ("outbox"."leased_until" is not null))
);
--> statement-breakpoint
CREATE TABLE "alerts" (
	"id" uuid PRIMARY KEY NOT NULL,
	"gym" text NOT NULL,
	"member" uuid NOT NULL,
	"split" text NOT NULL,
	"below" integer NOT NULL,
	"from" timestamp with time zone NOT NULL,
	"to" timestamp with time zone NOT NULL,
	"made_at" timestamp with time zone NOT NULL,
	"told_at" timestamp with time zone,
	"stopped_at" timestamp with time zone,
	CONSTRAINT "alerts_below" CHECK ("alerts"."below" >= 1),
	CONSTRAINT "alerts_order" CHECK ("alerts"."to" > "alerts"."from")
);
--> statement-breakpoint
CREATE TABLE "asks" (
	"id" uuid PRIMARY KEY NOT NULL,
	"gym" text NOT NULL,
	"member" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"kind" text NOT NULL,
	"split" text NOT NULL,
	"from" timestamp with time zone NOT NULL,
	"to" timestamp with time zone NOT NULL,
	"minutes" integer NOT NULL,
	"wanted" timestamp with time zone,
	"granted" boolean NOT NULL,
	"offered" integer NOT NULL,
	CONSTRAINT "asks_gym_id" UNIQUE("gym","id"),
	CONSTRAINT "asks_order" CHECK ("asks"."to" > "asks"."from"),
	CONSTRAINT "asks_offered" CHECK ("asks"."offered" >= 0)
);
--> statement-breakpoint
CREATE TABLE "feedback" (
	"id" uuid PRIMARY KEY NOT NULL,
	"gym" text NOT NULL,
	"member" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"claim" uuid,
	"useful" boolean,
	"crowded" boolean,
	"text" text
);
--> statement-breakpoint
ALTER TABLE "claims" DROP CONSTRAINT "claims_order";--> statement-breakpoint
ALTER TABLE "slots" DROP CONSTRAINT "slots_gym_split_splits_gym_id_fk";
--> statement-breakpoint
DROP INDEX "claims_one_place";--> statement-breakpoint
DROP INDEX "claims_slot";--> statement-breakpoint
ALTER TABLE "claims" ALTER COLUMN "claimed_at" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "gyms" ADD COLUMN "comfort" real DEFAULT 0.8 NOT NULL;--> statement-breakpoint
ALTER TABLE "gyms" ADD COLUMN "quiet_from" integer DEFAULT 1320 NOT NULL;--> statement-breakpoint
ALTER TABLE "gyms" ADD COLUMN "quiet_to" integer DEFAULT 420 NOT NULL;--> statement-breakpoint
ALTER TABLE "identities" ADD COLUMN "address" text;--> statement-breakpoint
ALTER TABLE "identities" ADD COLUMN "wrote_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "members" ADD COLUMN "silent_since" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "members" ADD COLUMN "flex_minutes" real;--> statement-breakpoint
ALTER TABLE "members" ADD COLUMN "crowd_weight" real DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "claims" ADD COLUMN "code" text NOT NULL;--> statement-breakpoint
ALTER TABLE "claims" ADD COLUMN "minutes" integer NOT NULL;--> statement-breakpoint
ALTER TABLE "claims" ADD COLUMN "places" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "claims" ADD COLUMN "ask" uuid;--> statement-breakpoint
ALTER TABLE "claims" ADD COLUMN "instead" uuid;--> statement-breakpoint
ALTER TABLE "claims" ADD COLUMN "meetup" uuid;--> statement-breakpoint
ALTER TABLE "claims" ADD COLUMN "rank" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "claims" ADD COLUMN "held_at" timestamp with time zone NOT NULL;--> statement-breakpoint
ALTER TABLE "claims" ADD COLUMN "held_until" timestamp with time zone NOT NULL;--> statement-breakpoint
ALTER TABLE "claims" ADD COLUMN "came_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "claims" ADD COLUMN "released" text;--> statement-breakpoint
ALTER TABLE "claims" ADD COLUMN "expected" real NOT NULL;--> statement-breakpoint
ALTER TABLE "claims" ADD COLUMN "low" real NOT NULL;--> statement-breakpoint
ALTER TABLE "claims" ADD COLUMN "high" real NOT NULL;--> statement-breakpoint
ALTER TABLE "claims" ADD COLUMN "compliance" real NOT NULL;--> statement-breakpoint
ALTER TABLE "claims" ADD COLUMN "usually" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "slots" ADD COLUMN "expected" real NOT NULL;--> statement-breakpoint
ALTER TABLE "slots" ADD COLUMN "low" real NOT NULL;--> statement-breakpoint
ALTER TABLE "slots" ADD COLUMN "high" real NOT NULL;--> statement-breakpoint
ALTER TABLE "slots" ADD COLUMN "usual" real;--> statement-breakpoint
ALTER TABLE "slots" ADD COLUMN "origin" timestamp with time zone NOT NULL;--> statement-breakpoint
ALTER TABLE "turns" ADD COLUMN "files" jsonb;--> statement-breakpoint
ALTER TABLE "meetup_options" ADD CONSTRAINT "meetup_options_meetup_meetups_id_fk" FOREIGN KEY ("meetup") REFERENCES "public"."meetups"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meetup_votes" ADD CONSTRAINT "meetup_votes_meetup_meetups_id_fk" FOREIGN KEY ("meetup") REFERENCES "public"."meetups"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meetup_votes" ADD CONSTRAINT "meetup_votes_gym_member_members_gym_id_fk" FOREIGN KEY ("gym","member") REFERENCES "public"."members"("gym","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meetups" ADD CONSTRAINT "meetups_gym_member_members_gym_id_fk" FOREIGN KEY ("gym","member") REFERENCES "public"."members"("gym","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "calendar_feeds" ADD CONSTRAINT "calendar_feeds_gym_member_members_gym_id_fk" FOREIGN KEY ("gym","member") REFERENCES "public"."members"("gym","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outbox" ADD CONSTRAINT "outbox_gym_gyms_id_fk" FOREIGN KEY ("gym") REFERENCES "public"."gyms"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outbox" ADD CONSTRAINT "outbox_gym_member_members_gym_id_fk" FOREIGN KEY ("gym","member") REFERENCES "public"."members"("gym","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "alerts" ADD CONSTRAINT "alerts_gym_member_members_gym_id_fk" FOREIGN KEY ("gym","member") REFERENCES "public"."members"("gym","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "asks" ADD CONSTRAINT "asks_gym_member_members_gym_id_fk" FOREIGN KEY ("gym","member") REFERENCES "public"."members"("gym","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "feedback" ADD CONSTRAINT "feedback_gym_member_members_gym_id_fk" FOREIGN KEY ("gym","member") REFERENCES "public"."members"("gym","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "feedback" ADD CONSTRAINT "feedback_claim_claims_id_fk" FOREIGN KEY ("claim") REFERENCES "public"."claims"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "meetups_conversation" ON "meetups" USING btree ("gym","channel","conversation","made_at");--> statement-breakpoint
CREATE INDEX "outbox_due" ON "outbox" USING btree ("gym","due_at") WHERE "outbox"."state" in ('waiting', 'sending');--> statement-breakpoint
CREATE INDEX "outbox_member" ON "outbox" USING btree ("member","id");--> statement-breakpoint
CREATE INDEX "alerts_waiting" ON "alerts" USING btree ("gym","to") WHERE "alerts"."told_at" is null and "alerts"."stopped_at" is null;--> statement-breakpoint
CREATE INDEX "asks_member" ON "asks" USING btree ("member","at");--> statement-breakpoint
CREATE INDEX "asks_gym" ON "asks" USING btree ("gym","at");--> statement-breakpoint
CREATE INDEX "feedback_member" ON "feedback" USING btree ("member","at");--> statement-breakpoint
ALTER TABLE "slots" ADD CONSTRAINT "slots_gym_gyms_id_fk" FOREIGN KEY ("gym") REFERENCES "public"."gyms"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "claims_member" ON "claims" USING btree ("member","slot");--> statement-breakpoint
CREATE INDEX "claims_held" ON "claims" USING btree ("gym","held_until") WHERE "claims"."claimed_at" is null and "claims"."released_at" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "claims_one_place" ON "claims" USING btree ("member","slot") WHERE "claims"."claimed_at" is not null and "claims"."released_at" is null;--> statement-breakpoint
CREATE INDEX "claims_slot" ON "claims" USING btree ("gym","slot");--> statement-breakpoint
ALTER TABLE "claims" ADD CONSTRAINT "claims_code" UNIQUE("code");--> statement-breakpoint
ALTER TABLE "gyms" ADD CONSTRAINT "gyms_comfort" CHECK ("gyms"."comfort" > 0 and "gyms"."comfort" <= 1);--> statement-breakpoint
ALTER TABLE "gyms" ADD CONSTRAINT "gyms_quiet_hours" CHECK ("gyms"."quiet_from" between 0 and 1439 and "gyms"."quiet_to" between 0 and 1439);--> statement-breakpoint
ALTER TABLE "members" ADD CONSTRAINT "members_flex" CHECK ("members"."flex_minutes" between 0 and 720);--> statement-breakpoint
ALTER TABLE "members" ADD CONSTRAINT "members_crowd_weight" CHECK ("members"."crowd_weight" between 0.1 and 10);--> statement-breakpoint
ALTER TABLE "claims" ADD CONSTRAINT "claims_minutes" CHECK ("claims"."minutes" between 10 and 480);--> statement-breakpoint
ALTER TABLE "claims" ADD CONSTRAINT "claims_places" CHECK ("claims"."places" between 1 and 60);--> statement-breakpoint
ALTER TABLE "claims" ADD CONSTRAINT "claims_rank" CHECK ("claims"."rank" >= 1);--> statement-breakpoint
ALTER TABLE "claims" ADD CONSTRAINT "claims_released" CHECK (("claims"."released_at" is null) = ("claims"."released" is null));--> statement-breakpoint
ALTER TABLE "claims" ADD CONSTRAINT "claims_came" CHECK ("claims"."came_at" is null or "claims"."claimed_at" is not null);--> statement-breakpoint
ALTER TABLE "claims" ADD CONSTRAINT "claims_compliance" CHECK ("claims"."compliance" between 0 and 1);--> statement-breakpoint
ALTER TABLE "claims" ADD CONSTRAINT "claims_order" CHECK ("claims"."released_at" >= "claims"."held_at" and "claims"."claimed_at" >= "claims"."held_at");--> statement-breakpoint
ALTER TABLE "slots" ADD CONSTRAINT "slots_expected" CHECK ("slots"."low" >= 0 and "slots"."low" <= "slots"."expected" and "slots"."expected" <= "slots"."high");
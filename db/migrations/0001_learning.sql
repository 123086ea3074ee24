CREATE TABLE "drifts" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "drifts_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"gym" text NOT NULL,
	"split" text NOT NULL,
	"detector" text NOT NULL,
	"found_at" timestamp with time zone NOT NULL,
	"since" timestamp with time zone NOT NULL,
	"factor" real NOT NULL,
	"reason" text NOT NULL,
	"answered" boolean DEFAULT false NOT NULL,
	CONSTRAINT "drifts_once" UNIQUE("gym","split","detector","found_at"),
	CONSTRAINT "drifts_order" CHECK ("drifts"."since" <= "drifts"."found_at")
);
--> statement-breakpoint
CREATE TABLE "learning" (
	"gym" text PRIMARY KEY NOT NULL,
	"until" timestamp with time zone NOT NULL,
	"state" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "models" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "models_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"gym" text NOT NULL,
	"recipe" jsonb NOT NULL,
	"status" text NOT NULL,
	"metrics" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"fitted_at" timestamp with time zone,
	"promoted_at" timestamp with time zone,
	"retired_at" timestamp with time zone,
	"reason" text,
	CONSTRAINT "models_gym_id" UNIQUE("gym","id")
);
--> statement-breakpoint
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
	CONSTRAINT "scores_not_negative" CHECK ("scores"."people" >= 0)
);
--> statement-breakpoint
CREATE TABLE "switchbacks" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "switchbacks_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"gym" text NOT NULL,
	"a" bigint NOT NULL,
	"b" bigint NOT NULL,
	"seed" text NOT NULL,
	"starts_at" timestamp with time zone NOT NULL,
	"ends_at" timestamp with time zone NOT NULL,
	"washout_hours" integer NOT NULL,
	"outcome" jsonb,
	CONSTRAINT "switchbacks_two" CHECK ("switchbacks"."a" <> "switchbacks"."b"),
	CONSTRAINT "switchbacks_order" CHECK ("switchbacks"."ends_at" > "switchbacks"."starts_at"),
	CONSTRAINT "switchbacks_washout" CHECK ("switchbacks"."washout_hours" between 0 and 11)
);
--> statement-breakpoint
CREATE TABLE "feed_keys" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "feed_keys_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"gym" text NOT NULL,
	"name" text NOT NULL,
	"hash" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"revoked_at" timestamp with time zone,
	"last_used_at" timestamp with time zone,
	CONSTRAINT "feed_keys_hash_unique" UNIQUE("hash")
);
--> statement-breakpoint
ALTER TABLE "forecasts" ADD COLUMN "demand" real;--> statement-breakpoint
ALTER TABLE "forecasts" ADD COLUMN "reasons" jsonb;--> statement-breakpoint
ALTER TABLE "forecasts" ADD COLUMN "votes" jsonb;--> statement-breakpoint
ALTER TABLE "counts" ADD COLUMN "flag" text;--> statement-breakpoint
ALTER TABLE "counts" ADD COLUMN "received_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "drifts" ADD CONSTRAINT "drifts_gym_gyms_id_fk" FOREIGN KEY ("gym") REFERENCES "public"."gyms"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "learning" ADD CONSTRAINT "learning_gym_gyms_id_fk" FOREIGN KEY ("gym") REFERENCES "public"."gyms"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "models" ADD CONSTRAINT "models_gym_gyms_id_fk" FOREIGN KEY ("gym") REFERENCES "public"."gyms"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "scores" ADD CONSTRAINT "scores_gym_gyms_id_fk" FOREIGN KEY ("gym") REFERENCES "public"."gyms"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "switchbacks" ADD CONSTRAINT "switchbacks_gym_a_models_gym_id_fk" FOREIGN KEY ("gym","a") REFERENCES "public"."models"("gym","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "switchbacks" ADD CONSTRAINT "switchbacks_gym_b_models_gym_id_fk" FOREIGN KEY ("gym","b") REFERENCES "public"."models"("gym","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "feed_keys" ADD CONSTRAINT "feed_keys_gym_gyms_id_fk" FOREIGN KEY ("gym") REFERENCES "public"."gyms"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "drifts_gym" ON "drifts" USING btree ("gym","found_at");--> statement-breakpoint
CREATE UNIQUE INDEX "models_one_champion" ON "models" USING btree ("gym") WHERE "models"."status" = 'champion';--> statement-breakpoint
CREATE INDEX "models_gym" ON "models" USING btree ("gym","created_at");--> statement-breakpoint
CREATE INDEX "scores_slot" ON "scores" USING btree ("gym","slot");--> statement-breakpoint
CREATE INDEX "switchbacks_gym" ON "switchbacks" USING btree ("gym","starts_at");--> statement-breakpoint
CREATE INDEX "feed_keys_gym" ON "feed_keys" USING btree ("gym");--> statement-breakpoint
ALTER TABLE "forecasts" ADD CONSTRAINT "forecasts_demand" CHECK ("forecasts"."demand" >= 0);
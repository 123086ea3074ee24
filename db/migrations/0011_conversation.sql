CREATE TABLE "access_keys" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "access_keys_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"gym" text NOT NULL,
	"member" uuid NOT NULL,
	"name" text NOT NULL,
	"hash" text NOT NULL,
	"writes" boolean DEFAULT false NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"revoked_at" timestamp with time zone,
	"last_used_at" timestamp with time zone,
	CONSTRAINT "access_keys_hash_unique" UNIQUE("hash"),
	CONSTRAINT "access_keys_revoked_after" CHECK ("access_keys"."revoked_at" >= "access_keys"."created_at")
);
--> statement-breakpoint
CREATE TABLE "fine_tunes" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "fine_tunes_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"gym" text NOT NULL,
	"base" text NOT NULL,
	"job" text NOT NULL,
	"conversations" integer NOT NULL,
	"state" text DEFAULT 'running' NOT NULL,
	"model" text,
	"started_at" timestamp with time zone NOT NULL,
	"ended_at" timestamp with time zone,
	"evaluation" jsonb,
	"promoted_at" timestamp with time zone,
	CONSTRAINT "fine_tunes_state" CHECK ("fine_tunes"."state" in ('running', 'succeeded', 'failed', 'cancelled')),
	CONSTRAINT "fine_tunes_ended" CHECK (("fine_tunes"."state" = 'running') = ("fine_tunes"."ended_at" is null)),
	CONSTRAINT "fine_tunes_promoted" CHECK ("fine_tunes"."promoted_at" is null or "fine_tunes"."evaluation" is not null)
);
--> statement-breakpoint
CREATE TABLE "model_calls" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "model_calls_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"gym" text NOT NULL,
	"member" uuid,
	"at" timestamp with time zone NOT NULL,
	"model" text NOT NULL,
	"purpose" text NOT NULL,
	"input_tokens" integer NOT NULL,
	"cached_tokens" integer NOT NULL,
	"output_tokens" integer NOT NULL,
	"milliseconds" integer NOT NULL,
	"outcome" text NOT NULL,
	CONSTRAINT "model_calls_purpose" CHECK ("model_calls"."purpose" in ('chat', 'summary', 'plan')),
	CONSTRAINT "model_calls_outcome" CHECK ("model_calls"."outcome" in ('answered', 'failed')),
	CONSTRAINT "model_calls_counts" CHECK ("model_calls"."input_tokens" >= "model_calls"."cached_tokens" and "model_calls"."cached_tokens" >= 0 and "model_calls"."output_tokens" >= 0 and "model_calls"."milliseconds" >= 0)
);
--> statement-breakpoint
CREATE TABLE "ratings" (
	"gym" text NOT NULL,
	"channel" text NOT NULL,
	"turn" text NOT NULL,
	"member" uuid NOT NULL,
	"value" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "ratings_gym_channel_turn_member_pk" PRIMARY KEY("gym","channel","turn","member"),
	CONSTRAINT "ratings_value" CHECK ("ratings"."value" in ('good', 'bad'))
);
--> statement-breakpoint
CREATE TABLE "summaries" (
	"gym" text NOT NULL,
	"channel" text NOT NULL,
	"conversation" text NOT NULL,
	"member" uuid NOT NULL,
	"text" text NOT NULL,
	"up_to" bigint NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "summaries_gym_channel_conversation_member_pk" PRIMARY KEY("gym","channel","conversation","member")
);
--> statement-breakpoint
ALTER TABLE "gyms" ADD COLUMN "model" text;--> statement-breakpoint
ALTER TABLE "members" ADD COLUMN "shares_talk_since" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "turns" ADD COLUMN "arm" text;--> statement-breakpoint
ALTER TABLE "access_keys" ADD CONSTRAINT "access_keys_gym_member_members_gym_id_fk" FOREIGN KEY ("gym","member") REFERENCES "public"."members"("gym","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fine_tunes" ADD CONSTRAINT "fine_tunes_gym_gyms_id_fk" FOREIGN KEY ("gym") REFERENCES "public"."gyms"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "model_calls" ADD CONSTRAINT "model_calls_gym_gyms_id_fk" FOREIGN KEY ("gym") REFERENCES "public"."gyms"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "model_calls" ADD CONSTRAINT "model_calls_gym_member_members_gym_id_fk" FOREIGN KEY ("gym","member") REFERENCES "public"."members"("gym","id") ON DELETE set null ("member") ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ratings" ADD CONSTRAINT "ratings_gym_channel_turn_turns_gym_channel_id_fk" FOREIGN KEY ("gym","channel","turn") REFERENCES "public"."turns"("gym","channel","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ratings" ADD CONSTRAINT "ratings_gym_member_members_gym_id_fk" FOREIGN KEY ("gym","member") REFERENCES "public"."members"("gym","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "summaries" ADD CONSTRAINT "summaries_gym_member_members_gym_id_fk" FOREIGN KEY ("gym","member") REFERENCES "public"."members"("gym","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "access_keys_member" ON "access_keys" USING btree ("member");--> statement-breakpoint
CREATE INDEX "fine_tunes_gym" ON "fine_tunes" USING btree ("gym","started_at");--> statement-breakpoint
CREATE INDEX "model_calls_gym_at" ON "model_calls" USING btree ("gym","at");--> statement-breakpoint
CREATE INDEX "model_calls_member_at" ON "model_calls" USING btree ("member","at");--> statement-breakpoint
CREATE INDEX "ratings_member" ON "ratings" USING btree ("member");--> statement-breakpoint
CREATE INDEX "summaries_member" ON "summaries" USING btree ("member");
CREATE TABLE "closures" (
	"id" uuid PRIMARY KEY NOT NULL,
	"gym" text NOT NULL,
	"from" timestamp with time zone NOT NULL,
	"to" timestamp with time zone NOT NULL,
	"reason" text,
	"announcement" uuid,
	CONSTRAINT "closures_order" CHECK ("closures"."to" > "closures"."from")
);
--> statement-breakpoint
CREATE TABLE "announcements" (
	"id" uuid PRIMARY KEY NOT NULL,
	"gym" text NOT NULL,
	"kind" text NOT NULL,
	"text" text NOT NULL,
	"split" text,
	"facts" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"made_by" uuid,
	"made_at" timestamp with time zone NOT NULL,
	"told" integer DEFAULT 0 NOT NULL,
	"withdrawn_at" timestamp with time zone,
	CONSTRAINT "announcements_kind" CHECK ("announcements"."kind" in ('closure', 'equipment', 'news'))
);
--> statement-breakpoint
CREATE TABLE "credentials" (
	"member" uuid PRIMARY KEY NOT NULL,
	"gym" text NOT NULL,
	"email" text NOT NULL,
	"password" text NOT NULL,
	"totp" text,
	"totp_step" bigint,
	"failures" integer DEFAULT 0 NOT NULL,
	"locked_until" timestamp with time zone,
	"changed_at" timestamp with time zone NOT NULL,
	CONSTRAINT "credentials_email" UNIQUE("gym","email"),
	CONSTRAINT "credentials_email_small" CHECK ("credentials"."email" = lower("credentials"."email")),
	CONSTRAINT "credentials_failures" CHECK ("credentials"."failures" >= 0)
);
--> statement-breakpoint
CREATE TABLE "gym_keys" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "gym_keys_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"gym" text NOT NULL,
	"name" text NOT NULL,
	"hash" text NOT NULL,
	"scopes" text[] NOT NULL,
	"made_by" uuid,
	"created_at" timestamp with time zone NOT NULL,
	"revoked_at" timestamp with time zone,
	"last_used_at" timestamp with time zone,
	CONSTRAINT "gym_keys_hash_unique" UNIQUE("hash")
);
--> statement-breakpoint
CREATE TABLE "house_secrets" (
	"name" text PRIMARY KEY NOT NULL,
	"secret" text NOT NULL,
	"made_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "invitations" (
	"id" uuid PRIMARY KEY NOT NULL,
	"gym" text NOT NULL,
	"role" text NOT NULL,
	"note" text,
	"hash" text NOT NULL,
	"made_by" uuid,
	"made_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"used_by" uuid,
	"used_at" timestamp with time zone,
	"revoked_at" timestamp with time zone,
	CONSTRAINT "invitations_hash_unique" UNIQUE("hash"),
	CONSTRAINT "invitations_order" CHECK ("invitations"."expires_at" > "invitations"."made_at"),
	CONSTRAINT "invitations_role" CHECK ("invitations"."role" in ('frontDesk', 'coach', 'manager', 'owner'))
);
--> statement-breakpoint
CREATE TABLE "login_links" (
	"hash" text PRIMARY KEY NOT NULL,
	"gym" text NOT NULL,
	"member" uuid NOT NULL,
	"made_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"used_at" timestamp with time zone,
	CONSTRAINT "login_links_order" CHECK ("login_links"."expires_at" > "login_links"."made_at")
);
--> statement-breakpoint
CREATE TABLE "member_grants" (
	"gym" text NOT NULL,
	"member" uuid NOT NULL,
	"channel" text NOT NULL,
	"place" text NOT NULL,
	"role" text NOT NULL,
	"seen_at" timestamp with time zone NOT NULL,
	CONSTRAINT "member_grants_member_channel_place_pk" PRIMARY KEY("member","channel","place"),
	CONSTRAINT "member_grants_role" CHECK ("member_grants"."role" in ('manager', 'owner'))
);
--> statement-breakpoint
CREATE TABLE "policy_trials" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "policy_trials_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"gym" text NOT NULL,
	"a" text NOT NULL,
	"b" text NOT NULL,
	"metric" text NOT NULL,
	"seed" text NOT NULL,
	"registered_at" timestamp with time zone NOT NULL,
	"starts_at" timestamp with time zone NOT NULL,
	"ends_at" timestamp with time zone NOT NULL,
	"washout_hours" integer NOT NULL,
	"stopped_at" timestamp with time zone,
	"outcome" jsonb,
	CONSTRAINT "policy_trials_two" CHECK ("policy_trials"."a" <> "policy_trials"."b"),
	CONSTRAINT "policy_trials_order" CHECK ("policy_trials"."ends_at" > "policy_trials"."starts_at" and "policy_trials"."starts_at" >= "policy_trials"."registered_at"),
	CONSTRAINT "policy_trials_washout" CHECK ("policy_trials"."washout_hours" between 0 and 11)
);
--> statement-breakpoint
CREATE TABLE "quota_rules" (
	"id" uuid PRIMARY KEY NOT NULL,
	"gym" text NOT NULL,
	"split" text NOT NULL,
	"weekday" integer,
	"from" integer NOT NULL,
	"to" integer NOT NULL,
	"most" integer NOT NULL,
	CONSTRAINT "quota_rules_weekday" CHECK ("quota_rules"."weekday" between 1 and 7),
	CONSTRAINT "quota_rules_minutes" CHECK ("quota_rules"."from" >= 0 and "quota_rules"."to" > "quota_rules"."from" and "quota_rules"."to" <= 1440),
	CONSTRAINT "quota_rules_most" CHECK ("quota_rules"."most" >= 0)
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"gym" text NOT NULL,
	"member" uuid NOT NULL,
	"hash" text NOT NULL,
	"before" text,
	"made_at" timestamp with time zone NOT NULL,
	"rotated_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"revoked_at" timestamp with time zone,
	"way" text NOT NULL,
	CONSTRAINT "sessions_order" CHECK ("sessions"."expires_at" > "sessions"."made_at")
);
--> statement-breakpoint
CREATE TABLE "staff_places" (
	"gym" text NOT NULL,
	"channel" text NOT NULL,
	"place" text NOT NULL,
	"role" text NOT NULL,
	"linked_at" timestamp with time zone NOT NULL,
	CONSTRAINT "staff_places_channel_place_pk" PRIMARY KEY("channel","place"),
	CONSTRAINT "staff_places_role" CHECK ("staff_places"."role" in ('manager', 'owner'))
);
--> statement-breakpoint
CREATE TABLE "staff_rules" (
	"gym" text NOT NULL,
	"name" text NOT NULL,
	"people_per" real NOT NULL,
	"least" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "staff_rules_gym_name_pk" PRIMARY KEY("gym","name"),
	CONSTRAINT "staff_rules_people" CHECK ("staff_rules"."people_per" > 0),
	CONSTRAINT "staff_rules_least" CHECK ("staff_rules"."least" >= 0)
);
--> statement-breakpoint
ALTER TABLE "members" ADD COLUMN "import" bigint;--> statement-breakpoint
ALTER TABLE "imports" ADD COLUMN "actor" uuid;--> statement-breakpoint
ALTER TABLE "imports" ADD COLUMN "undone_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "turns" ADD COLUMN "crashed" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "counts" ADD COLUMN "import" bigint;--> statement-breakpoint
ALTER TABLE "visits" ADD COLUMN "import" bigint;--> statement-breakpoint
ALTER TABLE "closures" ADD CONSTRAINT "closures_gym_gyms_id_fk" FOREIGN KEY ("gym") REFERENCES "public"."gyms"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "announcements" ADD CONSTRAINT "announcements_gym_gyms_id_fk" FOREIGN KEY ("gym") REFERENCES "public"."gyms"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "credentials" ADD CONSTRAINT "credentials_gym_member_members_gym_id_fk" FOREIGN KEY ("gym","member") REFERENCES "public"."members"("gym","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "gym_keys" ADD CONSTRAINT "gym_keys_gym_gyms_id_fk" FOREIGN KEY ("gym") REFERENCES "public"."gyms"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_gym_gyms_id_fk" FOREIGN KEY ("gym") REFERENCES "public"."gyms"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "login_links" ADD CONSTRAINT "login_links_gym_member_members_gym_id_fk" FOREIGN KEY ("gym","member") REFERENCES "public"."members"("gym","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "member_grants" ADD CONSTRAINT "member_grants_gym_member_members_gym_id_fk" FOREIGN KEY ("gym","member") REFERENCES "public"."members"("gym","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "member_grants" ADD CONSTRAINT "member_grants_channel_place_staff_places_channel_place_fk" FOREIGN KEY ("channel","place") REFERENCES "public"."staff_places"("channel","place") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "policy_trials" ADD CONSTRAINT "policy_trials_gym_gyms_id_fk" FOREIGN KEY ("gym") REFERENCES "public"."gyms"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "quota_rules" ADD CONSTRAINT "quota_rules_gym_gyms_id_fk" FOREIGN KEY ("gym") REFERENCES "public"."gyms"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_gym_member_members_gym_id_fk" FOREIGN KEY ("gym","member") REFERENCES "public"."members"("gym","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staff_places" ADD CONSTRAINT "staff_places_gym_gyms_id_fk" FOREIGN KEY ("gym") REFERENCES "public"."gyms"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staff_rules" ADD CONSTRAINT "staff_rules_gym_gyms_id_fk" FOREIGN KEY ("gym") REFERENCES "public"."gyms"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "closures_gym" ON "closures" USING btree ("gym","to");--> statement-breakpoint
CREATE INDEX "announcements_gym" ON "announcements" USING btree ("gym","made_at");--> statement-breakpoint
CREATE INDEX "gym_keys_gym" ON "gym_keys" USING btree ("gym");--> statement-breakpoint
CREATE INDEX "invitations_gym" ON "invitations" USING btree ("gym","made_at");--> statement-breakpoint
CREATE INDEX "login_links_member" ON "login_links" USING btree ("member");--> statement-breakpoint
CREATE INDEX "policy_trials_gym" ON "policy_trials" USING btree ("gym","starts_at");--> statement-breakpoint
CREATE INDEX "quota_rules_gym" ON "quota_rules" USING btree ("gym");--> statement-breakpoint
CREATE INDEX "sessions_member" ON "sessions" USING btree ("member");--> statement-breakpoint
CREATE INDEX "staff_places_gym" ON "staff_places" USING btree ("gym");--> statement-breakpoint
CREATE INDEX "members_staff" ON "members" USING btree ("gym") WHERE "members"."role" <> 'member';--> statement-breakpoint
CREATE INDEX "members_import" ON "members" USING btree ("import") WHERE "members"."import" is not null;--> statement-breakpoint
CREATE INDEX "feedback_gym" ON "feedback" USING btree ("gym","at");--> statement-breakpoint
CREATE INDEX "turns_gym_at" ON "turns" USING btree ("gym","at");--> statement-breakpoint
CREATE INDEX "counts_import" ON "counts" USING btree ("import") WHERE "counts"."import" is not null;--> statement-breakpoint
CREATE INDEX "visits_import" ON "visits" USING btree ("import") WHERE "visits"."import" is not null;--> statement-breakpoint
-- The trail is written once: whoever could change it could hide what they did. A gym that goes takes its trail along.
CREATE FUNCTION audit_stands() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' AND NOT EXISTS (SELECT 1 FROM gyms WHERE id = OLD.gym) THEN RETURN OLD; END IF;
  RAISE EXCEPTION 'the trail of changes is written once';
END
$$;--> statement-breakpoint
CREATE TRIGGER audit_stands BEFORE UPDATE OR DELETE ON "audit" FOR EACH ROW EXECUTE FUNCTION audit_stands();

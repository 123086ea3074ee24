CREATE TABLE "meal_items" (
	"meal" uuid NOT NULL,
	"position" integer NOT NULL,
	"food" text,
	"grams" real,
	"kcal" real NOT NULL,
	"protein_g" real NOT NULL,
	"fat_g" real NOT NULL,
	"carbohydrate_g" real NOT NULL,
	"fibre_g" real DEFAULT 0 NOT NULL,
	CONSTRAINT "meal_items_meal_position_pk" PRIMARY KEY("meal","position"),
	CONSTRAINT "meal_items_grams" CHECK ("meal_items"."grams" > 0 and "meal_items"."grams" <= 5000),
	CONSTRAINT "meal_items_kcal" CHECK ("meal_items"."kcal" between 0 and 10000),
	CONSTRAINT "meal_items_parts" CHECK ("meal_items"."protein_g" >= 0 and "meal_items"."fat_g" >= 0 and "meal_items"."carbohydrate_g" >= 0 and "meal_items"."fibre_g" >= 0)
);
--> statement-breakpoint
CREATE TABLE "meal_plans" (
	"id" uuid PRIMARY KEY NOT NULL,
	"gym" text NOT NULL,
	"member" uuid NOT NULL,
	"made_at" timestamp with time zone NOT NULL,
	"replaced_at" timestamp with time zone,
	"from" date NOT NULL,
	"wanted" jsonb NOT NULL,
	"days" jsonb NOT NULL,
	CONSTRAINT "meal_plans_order" CHECK ("meal_plans"."replaced_at" >= "meal_plans"."made_at")
);
--> statement-breakpoint
CREATE TABLE "meals" (
	"id" uuid PRIMARY KEY NOT NULL,
	"gym" text NOT NULL,
	"member" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"date" date NOT NULL,
	"kind" text
);
--> statement-breakpoint
CREATE TABLE "consents" (
	"gym" text NOT NULL,
	"member" uuid NOT NULL,
	"domain" text NOT NULL,
	"given_at" timestamp with time zone NOT NULL,
	"withdrawn_at" timestamp with time zone,
	CONSTRAINT "consents_member_domain_pk" PRIMARY KEY("member","domain"),
	CONSTRAINT "consents_order" CHECK ("consents"."withdrawn_at" >= "consents"."given_at")
);
--> statement-breakpoint
CREATE TABLE "food_days" (
	"gym" text NOT NULL,
	"member" uuid NOT NULL,
	"date" date NOT NULL,
	"whole" boolean NOT NULL,
	CONSTRAINT "food_days_member_date_pk" PRIMARY KEY("member","date")
);
--> statement-breakpoint
CREATE TABLE "profiles" (
	"gym" text NOT NULL,
	"member" uuid PRIMARY KEY NOT NULL,
	"height_cm" real,
	"weight_kg" real,
	"sex" text,
	"birth_year" integer,
	"body_fat_percent" real,
	"activity" text,
	"goal" text,
	"target_weight_kg" real,
	"trains_for" text,
	"level" text,
	"days_per_week" integer,
	"minutes" integer,
	"equipment" text[],
	"liked_exercises" text[] DEFAULT '{}' NOT NULL,
	"disliked_exercises" text[] DEFAULT '{}' NOT NULL,
	"limits" text[] DEFAULT '{}' NOT NULL,
	"pattern" text,
	"allergies" text[] DEFAULT '{}' NOT NULL,
	"likes" text[] DEFAULT '{}' NOT NULL,
	"dislikes" text[] DEFAULT '{}' NOT NULL,
	"budget_per_day" real,
	"cook_minutes" integer,
	"own_energy" real,
	"units" text,
	"pregnant" boolean,
	"eating_disorder" boolean,
	"clinician_said_no" boolean,
	"screening" text[],
	"updated_at" timestamp with time zone NOT NULL,
	CONSTRAINT "profiles_height" CHECK ("profiles"."height_cm" between 100 and 250),
	CONSTRAINT "profiles_weight" CHECK ("profiles"."weight_kg" between 25 and 400),
	CONSTRAINT "profiles_target" CHECK ("profiles"."target_weight_kg" between 25 and 400),
	CONSTRAINT "profiles_birth_year" CHECK ("profiles"."birth_year" between 1900 and 2100),
	CONSTRAINT "profiles_body_fat" CHECK ("profiles"."body_fat_percent" between 2 and 75),
	CONSTRAINT "profiles_days" CHECK ("profiles"."days_per_week" between 1 and 7),
	CONSTRAINT "profiles_minutes" CHECK ("profiles"."minutes" between 10 and 240),
	CONSTRAINT "profiles_budget" CHECK ("profiles"."budget_per_day" > 0),
	CONSTRAINT "profiles_cook_minutes" CHECK ("profiles"."cook_minutes" between 0 and 600),
	CONSTRAINT "profiles_own_energy" CHECK ("profiles"."own_energy" between 800 and 10000)
);
--> statement-breakpoint
CREATE TABLE "targets" (
	"id" uuid PRIMARY KEY NOT NULL,
	"gym" text NOT NULL,
	"member" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"goal" text NOT NULL,
	"expenditure" real NOT NULL,
	"learned" boolean DEFAULT false NOT NULL,
	"energy" real NOT NULL,
	"protein_g" real NOT NULL,
	"fat_g" real NOT NULL,
	"carbohydrate_g" real NOT NULL,
	"fibre_g" real NOT NULL,
	"bound" text NOT NULL,
	"target_weight_kg" real,
	CONSTRAINT "targets_energy" CHECK ("targets"."energy" between 800 and 10000)
);
--> statement-breakpoint
CREATE TABLE "weights" (
	"id" uuid PRIMARY KEY NOT NULL,
	"gym" text NOT NULL,
	"member" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"kg" real NOT NULL,
	CONSTRAINT "weights_kg" CHECK ("weights"."kg" between 25 and 400)
);
--> statement-breakpoint
CREATE TABLE "pauses" (
	"gym" text NOT NULL,
	"member" uuid NOT NULL,
	"from" date NOT NULL,
	"to" date NOT NULL,
	"why" text NOT NULL,
	CONSTRAINT "pauses_member_from_pk" PRIMARY KEY("member","from"),
	CONSTRAINT "pauses_order" CHECK ("pauses"."to" >= "pauses"."from")
);
--> statement-breakpoint
CREATE TABLE "planned_sessions" (
	"plan" uuid NOT NULL,
	"week" integer NOT NULL,
	"nth" integer NOT NULL,
	"date" date NOT NULL,
	"split" text NOT NULL,
	"minutes" integer NOT NULL,
	"slot" timestamp with time zone,
	"claim" uuid,
	"done_at" timestamp with time zone,
	"skipped_at" timestamp with time zone,
	CONSTRAINT "planned_sessions_plan_week_nth_pk" PRIMARY KEY("plan","week","nth"),
	CONSTRAINT "planned_sessions_minutes" CHECK ("planned_sessions"."minutes" between 10 and 240),
	CONSTRAINT "planned_sessions_end" CHECK ("planned_sessions"."done_at" is null or "planned_sessions"."skipped_at" is null)
);
--> statement-breakpoint
CREATE TABLE "workout_plans" (
	"id" uuid PRIMARY KEY NOT NULL,
	"gym" text NOT NULL,
	"member" uuid NOT NULL,
	"made_at" timestamp with time zone NOT NULL,
	"replaced_at" timestamp with time zone,
	"from" date NOT NULL,
	"wanted" jsonb NOT NULL,
	"plan" jsonb NOT NULL,
	CONSTRAINT "workout_plans_order" CHECK ("workout_plans"."replaced_at" >= "workout_plans"."made_at")
);
--> statement-breakpoint
CREATE TABLE "workout_sets" (
	"id" uuid PRIMARY KEY NOT NULL,
	"gym" text NOT NULL,
	"member" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"date" date NOT NULL,
	"exercise" text NOT NULL,
	"position" integer NOT NULL,
	"reps" integer,
	"kg" real,
	"seconds" integer,
	"metres" real,
	"rir" real,
	"warm_up" boolean DEFAULT false NOT NULL,
	CONSTRAINT "workout_sets_reps" CHECK ("workout_sets"."reps" between 1 and 1000),
	CONSTRAINT "workout_sets_kg" CHECK ("workout_sets"."kg" between 0 and 1000),
	CONSTRAINT "workout_sets_seconds" CHECK ("workout_sets"."seconds" between 1 and 86400),
	CONSTRAINT "workout_sets_metres" CHECK ("workout_sets"."metres" between 1 and 300000),
	CONSTRAINT "workout_sets_rir" CHECK ("workout_sets"."rir" between 0 and 20),
	CONSTRAINT "workout_sets_something" CHECK (num_nonnulls("workout_sets"."reps", "workout_sets"."seconds", "workout_sets"."metres") >= 1)
);
--> statement-breakpoint
ALTER TABLE "meal_items" ADD CONSTRAINT "meal_items_meal_meals_id_fk" FOREIGN KEY ("meal") REFERENCES "public"."meals"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meal_plans" ADD CONSTRAINT "meal_plans_gym_member_members_gym_id_fk" FOREIGN KEY ("gym","member") REFERENCES "public"."members"("gym","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meals" ADD CONSTRAINT "meals_gym_member_members_gym_id_fk" FOREIGN KEY ("gym","member") REFERENCES "public"."members"("gym","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consents" ADD CONSTRAINT "consents_gym_member_members_gym_id_fk" FOREIGN KEY ("gym","member") REFERENCES "public"."members"("gym","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "food_days" ADD CONSTRAINT "food_days_gym_member_members_gym_id_fk" FOREIGN KEY ("gym","member") REFERENCES "public"."members"("gym","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "profiles" ADD CONSTRAINT "profiles_gym_member_members_gym_id_fk" FOREIGN KEY ("gym","member") REFERENCES "public"."members"("gym","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "targets" ADD CONSTRAINT "targets_gym_member_members_gym_id_fk" FOREIGN KEY ("gym","member") REFERENCES "public"."members"("gym","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "weights" ADD CONSTRAINT "weights_gym_member_members_gym_id_fk" FOREIGN KEY ("gym","member") REFERENCES "public"."members"("gym","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pauses" ADD CONSTRAINT "pauses_gym_member_members_gym_id_fk" FOREIGN KEY ("gym","member") REFERENCES "public"."members"("gym","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "planned_sessions" ADD CONSTRAINT "planned_sessions_plan_workout_plans_id_fk" FOREIGN KEY ("plan") REFERENCES "public"."workout_plans"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "planned_sessions" ADD CONSTRAINT "planned_sessions_claim_claims_id_fk" FOREIGN KEY ("claim") REFERENCES "public"."claims"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "workout_plans" ADD CONSTRAINT "workout_plans_gym_member_members_gym_id_fk" FOREIGN KEY ("gym","member") REFERENCES "public"."members"("gym","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "workout_sets" ADD CONSTRAINT "workout_sets_gym_member_members_gym_id_fk" FOREIGN KEY ("gym","member") REFERENCES "public"."members"("gym","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "meal_plans_member" ON "meal_plans" USING btree ("member","made_at");--> statement-breakpoint
CREATE INDEX "meals_member" ON "meals" USING btree ("member","date");--> statement-breakpoint
CREATE INDEX "targets_member" ON "targets" USING btree ("member","at");--> statement-breakpoint
CREATE INDEX "weights_member" ON "weights" USING btree ("member","at");--> statement-breakpoint
CREATE INDEX "workout_plans_member" ON "workout_plans" USING btree ("member","made_at");--> statement-breakpoint
CREATE INDEX "workout_sets_member" ON "workout_sets" USING btree ("member","exercise","at");--> statement-breakpoint
CREATE INDEX "workout_sets_day" ON "workout_sets" USING btree ("member","date");
CREATE TABLE "check_in_shares" (
	"gym" text PRIMARY KEY NOT NULL,
	"learned_at" timestamp with time zone NOT NULL,
	"hours" real[] NOT NULL
);
--> statement-breakpoint
ALTER TABLE "check_in_shares" ADD CONSTRAINT "check_in_shares_gym_gyms_id_fk" FOREIGN KEY ("gym") REFERENCES "public"."gyms"("id") ON DELETE cascade ON UPDATE no action;
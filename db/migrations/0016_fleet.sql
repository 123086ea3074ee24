CREATE TABLE "leases" (
	"name" text PRIMARY KEY NOT NULL,
	"holder" text NOT NULL,
	"until" timestamp with time zone NOT NULL,
	"note" jsonb
);
--> statement-breakpoint
ALTER TABLE "jobs_run" ADD COLUMN "until" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "jobs_run" ADD COLUMN "attempts" smallint DEFAULT 1 NOT NULL;--> statement-breakpoint
CREATE INDEX "jobs_run_left" ON "jobs_run" USING btree ("until") WHERE "jobs_run"."outcome" <> 'done';
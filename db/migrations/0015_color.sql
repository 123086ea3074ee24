ALTER TABLE "gyms" ADD COLUMN "color" text;--> statement-breakpoint
ALTER TABLE "gyms" ADD CONSTRAINT "gyms_color" CHECK ("gyms"."color" ~ '^#[0-9a-f]{6}$');
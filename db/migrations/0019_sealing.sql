-- survived: server/previous.test.ts
CREATE TABLE "health_keys" (
	"id" text PRIMARY KEY NOT NULL,
	"probe" text NOT NULL,
	"made_at" timestamp with time zone NOT NULL,
	"retired_at" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "meal_items" ALTER COLUMN "kcal" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "meal_items" ALTER COLUMN "protein_g" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "meal_items" ALTER COLUMN "fat_g" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "meal_items" ALTER COLUMN "carbohydrate_g" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "meal_items" ALTER COLUMN "fibre_g" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "targets" ALTER COLUMN "goal" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "targets" ALTER COLUMN "expenditure" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "targets" ALTER COLUMN "energy" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "targets" ALTER COLUMN "protein_g" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "targets" ALTER COLUMN "fat_g" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "targets" ALTER COLUMN "carbohydrate_g" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "targets" ALTER COLUMN "fibre_g" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "targets" ALTER COLUMN "bound" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "weights" ALTER COLUMN "kg" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "meal_items" ADD COLUMN "sealed" text;--> statement-breakpoint
ALTER TABLE "profiles" ADD COLUMN "sealed" text;--> statement-breakpoint
ALTER TABLE "targets" ADD COLUMN "sealed" text;--> statement-breakpoint
ALTER TABLE "weights" ADD COLUMN "sealed" text;--> statement-breakpoint
ALTER TABLE "pauses" ADD COLUMN "sealed" text;--> statement-breakpoint
ALTER TABLE "meal_items" ADD CONSTRAINT "meal_items_something" CHECK (num_nonnulls("meal_items"."kcal", "meal_items"."sealed") = 1);--> statement-breakpoint
ALTER TABLE "targets" ADD CONSTRAINT "targets_something" CHECK (num_nonnulls("targets"."energy", "targets"."sealed") = 1);--> statement-breakpoint
ALTER TABLE "weights" ADD CONSTRAINT "weights_something" CHECK (num_nonnulls("weights"."kg", "weights"."sealed") = 1);
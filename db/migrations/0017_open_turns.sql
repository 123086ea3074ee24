CREATE TABLE "open_turns" (
	"door" text NOT NULL,
	"id" text NOT NULL,
	"channel" text NOT NULL,
	"conversation" text NOT NULL,
	"sender" text NOT NULL,
	"number" bigint GENERATED ALWAYS AS IDENTITY (sequence name "open_turns_number_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"rank" bigint,
	"at" timestamp with time zone NOT NULL,
	"owner" uuid NOT NULL,
	"held_until" timestamp with time zone NOT NULL,
	"holds" boolean DEFAULT false NOT NULL,
	"tries" integer DEFAULT 1 NOT NULL,
	"given" jsonb,
	"done" jsonb,
	CONSTRAINT "open_turns_door_id_pk" PRIMARY KEY("door","id")
);
--> statement-breakpoint
CREATE INDEX "open_turns_conversation" ON "open_turns" USING btree ("door","conversation");--> statement-breakpoint
CREATE UNIQUE INDEX "open_turns_one_at_a_time" ON "open_turns" USING btree ("door","conversation") WHERE "open_turns"."holds";
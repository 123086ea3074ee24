-- A member who is removed leaves the groups they were in, whoever removes them: an open one is smaller by one, and one
-- they had asked for goes on in the name of whoever answered first.
CREATE FUNCTION "groups_go_on"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE "meetups" SET "size" = greatest(2, "size" - 1)
    WHERE "gym" = OLD.gym AND "state" = 'open'
      AND ("member" = OLD.id OR "id" IN (SELECT "meetup" FROM "meetup_votes" WHERE "member" = OLD.id));
  UPDATE "meetups" m SET "member" = next."member"
    FROM (
      SELECT DISTINCT ON ("meetup") "meetup", "member" FROM "meetup_votes"
      WHERE "gym" = OLD.gym AND "member" <> OLD.id ORDER BY "meetup", "at", "member"
    ) next
    WHERE m."gym" = OLD.gym AND m."member" = OLD.id AND next."meetup" = m."id";
  RETURN OLD;
END
$$;--> statement-breakpoint
CREATE TRIGGER "members_leave_groups" BEFORE DELETE ON "members"
  FOR EACH ROW EXECUTE FUNCTION "groups_go_on"();

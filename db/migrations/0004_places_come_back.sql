-- Claims that are deleted with their member give their places back, whoever deletes them. Once per statement, and
-- with the slots locked by start and split as everybody else locks them, so that nobody waits in a circle.
CREATE FUNCTION "give_places_back"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  WITH back AS MATERIALIZED (
    SELECT s."gym", s."split", s."start", sum(c.places)::int AS places
    FROM gone c JOIN "slots" s ON s."gym" = c.gym AND s."split" = ANY (ARRAY[c.split, 'all'])
      AND s."start" >= c.slot AND s."start" < c.slot + make_interval(mins => c.minutes)
    WHERE c.released_at IS NULL
    GROUP BY 1, 2, 3
  ), locked AS MATERIALIZED (
    SELECT s."gym", s."split", s."start", b.places
    FROM back b JOIN "slots" s ON s."gym" = b."gym" AND s."split" = b."split" AND s."start" = b."start"
    ORDER BY s."start", s."split" FOR NO KEY UPDATE OF s
  )
  UPDATE "slots" s SET "taken" = s."taken" - l.places FROM locked l
    WHERE s."gym" = l."gym" AND s."split" = l."split" AND s."start" = l."start";
  RETURN NULL;
END
$$;--> statement-breakpoint
CREATE TRIGGER "claims_give_places_back" AFTER DELETE ON "claims"
  REFERENCING OLD TABLE AS gone
  FOR EACH STATEMENT EXECUTE FUNCTION "give_places_back"();

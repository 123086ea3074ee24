-- How places change hands. Kept in the database because the plans of a session are kept there too: a statement of this
-- size takes ten times longer to plan than to run. Every query here sees what was committed before it began.
--
-- Locks are taken in one order, and so nobody waits in a circle: members by id, claims by id, slots by start and split.

-- Whether a visit has so many places left in every slot, in its split's row and in the whole gym's.
CREATE FUNCTION "has_room"(of_gym text, of_split text, since timestamptz, for_minutes int, wanted int)
RETURNS boolean LANGUAGE plpgsql AS $$
BEGIN
  RETURN (
    SELECT count(*) > 0 AND count(*) =
      (CASE WHEN of_split = 'all' THEN 1 ELSE 2 END) * min(ceil(for_minutes::real / g.slot_minutes))
    FROM gyms g JOIN slots s ON s.gym = g.id AND s.split IN (of_split, 'all') AND s.start >= since
      AND s.start < since + make_interval(mins => for_minutes) AND s.quota - s.taken >= wanted
    WHERE g.id = of_gym
  );
END
$$;--> statement-breakpoint
-- Gives the places of some claims back and takes places for some wishes, each for itself and in their order.
-- giving: {claim's id: why}. wishes: [{nth, split, start, minutes, places}].
-- Tells how many claims gave back, and the nth of the wishes that have their places now.
CREATE FUNCTION "move_places"(of_gym text, at timestamptz, giving jsonb, wishes jsonb, OUT given int, OUT granted int[])
LANGUAGE plpgsql AS $$
DECLARE
  ids uuid[] := ARRAY(SELECT jsonb_object_keys(giving)::uuid);
  one record;
BEGIN
  given := 0;
  granted := '{}';
  IF ids <> '{}' THEN
    PERFORM FROM claims c WHERE c.id = ANY (ids) AND c.released_at IS NULL ORDER BY c.id FOR NO KEY UPDATE;
  END IF;
  PERFORM FROM (
    SELECT c.split, c.slot AS start, c.minutes FROM claims c WHERE c.id = ANY (ids) AND c.released_at IS NULL
    UNION ALL
    SELECT w.split, w.start, w.minutes FROM jsonb_to_recordset(wishes) AS w (split text, start timestamptz, minutes int)
  ) AS v
    JOIN slots s ON s.gym = of_gym AND s.split = ANY (ARRAY[v.split, 'all']) AND s.start >= v.start
      AND s.start < v.start + make_interval(mins => v.minutes)
    ORDER BY s.start, s.split FOR NO KEY UPDATE OF s;
  FOR one IN SELECT c.* FROM claims c WHERE c.id = ANY (ids) AND c.released_at IS NULL LOOP
    UPDATE slots s SET taken = s.taken - one.places
      WHERE s.gym = of_gym AND s.split IN (one.split, 'all') AND s.start >= one.slot
        AND s.start < one.slot + make_interval(mins => one.minutes);
    UPDATE claims c SET released = giving ->> c.id::text, released_at = greatest(at, c.held_at, c.claimed_at)
      WHERE c.id = one.id;
    given := given + 1;
  END LOOP;
  FOR one IN
    SELECT * FROM jsonb_to_recordset(wishes)
      AS w (nth int, split text, start timestamptz, minutes int, places int) ORDER BY nth
  LOOP
    IF has_room(of_gym, one.split, one.start, one.minutes, one.places) THEN
      UPDATE slots s SET taken = s.taken + one.places
        WHERE s.gym = of_gym AND s.split IN (one.split, 'all') AND s.start >= one.start
          AND s.start < one.start + make_interval(mins => one.minutes);
      granted := granted || one.nth;
    END IF;
  END LOOP;
END
$$;--> statement-breakpoint
-- Holds places for a member until an instant; what they were offered before goes back first, and what has lapsed in
-- the gym. offers: [{nth, id, code, split, start, minutes, places, instead, meetup, rank, expected, low, high,
-- compliance, usually}]. Tells the nth of those that have their places, or null when the member is not there.
CREATE FUNCTION "hold_places"(of_gym text, who uuid, asked uuid, at timestamptz, until timestamptz, offers jsonb)
RETURNS int[] LANGUAGE plpgsql AS $$
DECLARE
  giving jsonb;
  got int[];
BEGIN
  -- Most who come to a full slot leave here, without having waited for anyone.
  IF NOT EXISTS (
    SELECT FROM jsonb_to_recordset(offers) AS o (split text, start timestamptz, minutes int, places int)
    WHERE NOT EXISTS (
      SELECT FROM slots s WHERE s.gym = of_gym AND s.split = ANY (ARRAY[o.split, 'all']) AND s.start >= o.start
        AND s.start < o.start + make_interval(mins => o.minutes) AND s.quota - s.taken < o.places
    )
  ) AND NOT EXISTS (
    SELECT FROM claims c WHERE c.gym = of_gym AND c.claimed_at IS NULL AND c.released_at IS NULL
      AND (c.held_until <= at OR c.member = who)
  ) THEN RETURN '{}'; END IF;
  PERFORM FROM members m WHERE m.gym = of_gym AND m.id = who FOR NO KEY UPDATE;
  IF NOT FOUND THEN RETURN NULL; END IF;
  -- A claim that is in use is let be: whoever uses it gives it back, or keeps it.
  SELECT coalesce(jsonb_object_agg(o.id, o.why), '{}') INTO giving FROM (
    SELECT c.id, CASE WHEN c.held_until <= at THEN 'lapsed' ELSE 'declined' END AS why
    FROM claims c WHERE c.gym = of_gym AND c.claimed_at IS NULL AND c.released_at IS NULL
      AND (c.held_until <= at OR c.member = who)
    ORDER BY c.id FOR NO KEY UPDATE SKIP LOCKED
  ) AS o;
  got := (SELECT granted FROM move_places(of_gym, at, giving, offers));
  INSERT INTO claims (id, code, gym, split, slot, minutes, places, member, ask, instead, meetup, rank, held_at,
      held_until, expected, low, high, compliance, usually)
    SELECT o.id, o.code, of_gym, o.split, o.start, o.minutes, o.places, who, asked, o.instead, o.meetup, o.rank, at,
      until, o.expected, o.low, o.high, o.compliance, o.usually
    FROM jsonb_to_recordset(offers) AS o (nth int, id uuid, code text, split text, start timestamptz, minutes int,
      places int, instead uuid, meetup uuid, rank int, expected real, low real, high real, compliance real,
      usually timestamptz)
    WHERE o.nth = ANY (got);
  RETURN got;
END
$$;--> statement-breakpoint
-- Gives one claim's places back, once. Its member's row is locked first, as everywhere. False: they had gone back.
CREATE FUNCTION "release_place"(one uuid, why text, at timestamptz) RETURNS boolean LANGUAGE plpgsql AS $$
DECLARE
  of_gym text;
BEGIN
  SELECT m.gym INTO of_gym FROM members m JOIN claims c ON c.member = m.id AND c.gym = m.gym
    WHERE c.id = one FOR NO KEY UPDATE OF m;
  RETURN FOUND AND (SELECT given FROM move_places(of_gym, at, jsonb_build_object(one, why), '[]')) = 1;
END
$$;

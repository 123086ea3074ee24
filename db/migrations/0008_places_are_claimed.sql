-- Turns a member's offer into a place of theirs, in one call; what it decides by is read from rows that are locked by
-- then. The other offers of the same ask go back, and so does the claim it is instead of; an offer whose places have
-- gone back takes them anew.
-- Tells why not, with the place that is in the way or the offer it is about; or 'claimed', 'late' when the offer had
-- run out, with the place, and then the claim it took the place of, 'swapped', as that was.
CREATE FUNCTION "claim_place"(of_gym text, of_code text, who uuid, at timestamptz)
RETURNS TABLE (told text, place claims) LANGUAGE plpgsql SET enable_seqscan = off AS $$
DECLARE
  offer claims;
  other claims;
  swapped claims;
  giving jsonb;
BEGIN
  SELECT * INTO offer FROM claims c WHERE c.code = of_code;
  told := CASE WHEN offer.id IS NULL THEN 'offer_unknown' WHEN offer.gym <> of_gym THEN 'other_gym_offer'
    WHEN offer.member <> who THEN 'not_your_offer' END;
  IF told IS NULL THEN
    PERFORM FROM members m WHERE m.id = who FOR NO KEY UPDATE;
    PERFORM FROM claims c WHERE c.member = who AND (c.released_at IS NULL OR c.id = offer.id)
      ORDER BY c.id FOR NO KEY UPDATE;
    SELECT * INTO offer FROM claims c WHERE c.id = offer.id;
    IF NOT FOUND THEN told := 'offer_unknown'; END IF;
  END IF;
  IF told IS NOT NULL THEN RETURN NEXT; RETURN; END IF;

  place := offer;
  IF offer.claimed_at IS NOT NULL AND offer.released_at IS NULL THEN
    told := 'already_yours';
  ELSIF offer.slot + make_interval(mins => (SELECT g.slot_minutes FROM gyms g WHERE g.id = of_gym)) <= at THEN
    told := 'slot_over';
  ELSE
    SELECT * INTO swapped FROM claims c WHERE c.id = offer.instead AND c.member = who AND c.released_at IS NULL
      AND c.came_at IS NULL;
    SELECT * INTO other FROM claims c WHERE c.member = who AND c.claimed_at IS NOT NULL AND c.released_at IS NULL
      AND c.id <> offer.id AND c.id IS DISTINCT FROM swapped.id
      AND c.slot < offer.slot + make_interval(mins => offer.minutes)
      AND c.slot + make_interval(mins => c.minutes) > offer.slot
      ORDER BY c.id LIMIT 1;
    IF FOUND THEN told := 'overlaps'; place := other; END IF;
  END IF;
  IF told IS NOT NULL THEN RETURN NEXT; RETURN; END IF;

  giving := coalesce((
    SELECT jsonb_object_agg(c.id, 'declined') FROM claims c WHERE c.member = who AND c.ask = offer.ask
      AND c.id <> offer.id AND c.claimed_at IS NULL AND c.released_at IS NULL
  ), '{}');
  IF swapped.id IS NOT NULL THEN giving := giving || jsonb_build_object(swapped.id, 'swapped'); END IF;
  IF offer.released_at IS NOT NULL THEN
    BEGIN
      IF (SELECT granted FROM move_places(of_gym, at, giving, jsonb_build_array(jsonb_build_object('nth', 0,
        'split', offer.split, 'start', offer.slot, 'minutes', offer.minutes, 'places', offer.places)))) = '{}'
      THEN RAISE EXCEPTION USING ERRCODE = 'PLACE'; END IF;
    -- What was given back for it comes again.
    EXCEPTION WHEN SQLSTATE 'PLACE' THEN
      told := 'offer_taken';
      RETURN NEXT;
      RETURN;
    END;
  ELSIF giving <> '{}' THEN
    PERFORM move_places(of_gym, at, giving, '[]');
  END IF;

  -- An offer that went back because another was chosen has not run out: of a plan several may be.
  told := CASE WHEN offer.held_until <= at OR offer.released = 'lapsed' THEN 'late' ELSE 'claimed' END;
  UPDATE claims c SET claimed_at = greatest(at, c.held_at), released_at = NULL, released = NULL
    WHERE c.id = offer.id RETURNING c.* INTO place;
  RETURN NEXT;
  IF swapped.id IS NOT NULL THEN
    told := 'swapped';
    place := swapped;
    RETURN NEXT;
  END IF;
END
$$;--> statement-breakpoint
-- Plans are kept: one made while a table was small would read all of it for as long as the session lasts.
ALTER FUNCTION "hold_places" SET enable_seqscan = off;

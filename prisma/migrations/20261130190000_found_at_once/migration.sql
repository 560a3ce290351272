-- As before, but that nobody is compared with each of those found before: with a thousand of them that was most of the time.
-- One person may be found by several words, so what is looked at is more than what is wanted, until it is enough.
CREATE OR REPLACE FUNCTION keel_find_patients(ways text[], births date[], cap int) RETURNS SETOF uuid
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  SET enable_seqscan = off SET enable_hashjoin = off SET enable_mergejoin = off SET enable_bitmapscan = off AS $$
DECLARE
  here uuid := keel_clinic();
  last text := chr(1114111);
  way text;
  words text[];
  patterns text[];
  fewest int;
  met uuid[];
  seen int;
  looked_at int;
  found uuid[] := '{}';
BEGIN
  IF cardinality(births) > 0 THEN
    RETURN QUERY SELECT p.id FROM patient p WHERE p.clinic_id = here AND p.date_of_birth = ANY (births)
      AND (cardinality(ways) = 0 OR EXISTS (SELECT FROM unnest(ways) AS w (said)
        WHERE p.search_name LIKE ALL (SELECT '% ' || word || '%' FROM unnest(string_to_array(said, ' ')) AS word)))
      LIMIT cap;
    RETURN;
  END IF;
  FOREACH way IN ARRAY ways LOOP
    SELECT array_agg(word ORDER BY n), min(n) INTO words, fewest FROM (
      SELECT word, (SELECT count(*) FROM (SELECT FROM patient_word w
          WHERE w.clinic_id = here AND w.word >= said.word AND w.word < said.word || last LIMIT 500) few) AS n
      FROM unnest(string_to_array(way, ' ')) AS said (word)) counted;
    CONTINUE WHEN fewest = 0;
    patterns := ARRAY(SELECT '% ' || word || '%' FROM unnest(words[2:]) AS word);
    looked_at := cap * 2;
    LOOP
      SELECT array_agg(DISTINCT near.patient_id), count(*) INTO met, seen FROM (
        SELECT w.patient_id FROM patient_word w
          WHERE w.clinic_id = here AND w.word >= words[1] AND w.word < words[1] || last
            AND (cardinality(patterns) = 0 OR (SELECT p.search_name LIKE ALL (patterns) FROM patient p
              WHERE p.clinic_id = here AND p.id = w.patient_id))
          ORDER BY w.word LIMIT looked_at) near;
      EXIT WHEN seen < looked_at OR cardinality(met) >= cap;
      looked_at := looked_at * 4;
    END LOOP;
    found := ARRAY(SELECT DISTINCT unnest(found || met));
    EXIT WHEN cardinality(found) >= cap;
  END LOOP;
  RETURN QUERY SELECT unnest(found) LIMIT cap;
END $$;

-- One search for both lists. A patient is found by the beginnings of words, so the words are kept beside the patient:
-- a look-up walks along an index and stops when it has enough, however many patients there are.
DROP FUNCTION keel_find_patients(text, date[], int), keel_find_similar_patients(text, date[], int);
DROP FUNCTION keel_patterns(text);
DROP TRIGGER name_patient ON "patient";
DROP FUNCTION keel_name_patient();
DROP FUNCTION keel_folded(text);
DROP INDEX "patient_search_idx";

-- As lib/patients/plain-words.ts has it, by the same lists of signs; a test holds the two together.
CREATE FUNCTION keel_plain(said text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
  SET search_path = public, pg_temp
  RETURN trim(regexp_replace(
    translate(
      replace(replace(replace(replace(
        lower(
          regexp_replace(normalize(said, NFKD),
            '[\u00ad\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u061c\u0640\u064b-\u065f\u0670\u06d6-\u06ed\u115f\u1160\u180b-\u180f\u1ab0-\u1aff\u1dc0-\u1dff\u200b-\u200f\u202a-\u202e\u2060-\u206f\u20d0-\u20ff\ufe00-\ufe0f\ufe20-\ufe2f\ufeff]+',
            '', 'g') COLLATE "und-x-icu") COLLATE "C",
        'ß', 'ss'), 'æ', 'ae'), 'œ', 'oe'), 'þ', 'th'),
      'øłđðħıŋŧĸς', 'olddhintkσ'),
    '[\u0001-\u002f\u003a-\u0040\u005b-\u0060\u007b-\u00bf\u00d7\u00f7\u02b0-\u02ff\u0374\u0375\u037e\u0387\u055a-\u055f\u0589\u058a\u05be\u05c0\u05c3\u05c6\u05f3\u05f4\u060c\u061b\u061f\u066a-\u066d\u06d4\u1400\u1680\u1806\u2000-\u200a\u2010-\u2029\u202f-\u205f\u20a0-\u20cf\u2100-\u2bff\u2e00-\u2e7f\u3000-\u303f\u30a0\u30fb\ua78b\ua78c\ufe10-\ufe1f\ufe30-\ufe6f\uff00-\uff0f\ufff0-\uffff]+',
    ' ', 'g'));

-- Each word, and each run of words to the end as one: "O’Brien-López" is o, brien, lopez, obrienlopez, brienlopez. Of a
-- record number only the runs: what stands alone in it is the beginning of one.
CREATE FUNCTION keel_words(name_parts text[], record_number text) RETURNS text[] LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
  SET search_path = public, pg_temp AS $$
DECLARE
  part text;
  alone text[];
  words text[] := '{}';
BEGIN
  FOREACH part IN ARRAY name_parts || record_number LOOP
    alone := (string_to_array(keel_plain(part), ' '))[1:12];
    FOR n IN 1 .. cardinality(alone) LOOP
      words := words || left(array_to_string(alone[n:], ''), 60);
    END LOOP;
    IF part IS DISTINCT FROM record_number THEN
      FOR n IN 1 .. cardinality(alone) LOOP
        words := words || left(alone[n], 60);
      END LOOP;
    END IF;
  END LOOP;
  RETURN (SELECT coalesce(array_agg(DISTINCT word COLLATE "C"), '{}') FROM unnest(words) AS word WHERE word <> '');
END $$;

-- A space before each word, for whoever walks a list in its own order and asks row by row.
CREATE FUNCTION keel_name_patient() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  NEW.search_name := ' ' || array_to_string(keel_words(ARRAY[NEW.family_name, NEW.given_name], NEW.record_number), ' ');
  RETURN NEW;
END $$;

CREATE TRIGGER name_patient BEFORE INSERT OR UPDATE OF "family_name", "given_name", "record_number" ON "patient"
  FOR EACH ROW EXECUTE FUNCTION keel_name_patient();

CREATE TABLE "patient_word" (
    "clinic_id" UUID NOT NULL,
    "word" TEXT COLLATE "C" NOT NULL,
    "patient_id" UUID NOT NULL,

    CONSTRAINT "patient_word_pkey" PRIMARY KEY ("clinic_id","word","patient_id")
);
ALTER TABLE "patient_word" ADD CONSTRAINT "patient_word_clinic_id_patient_id_fkey" FOREIGN KEY ("clinic_id", "patient_id") REFERENCES "patient"("clinic_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;
CREATE INDEX "patient_word_clinic_id_patient_id_idx" ON "patient_word"("clinic_id", "patient_id");

-- The distinct words that a clinic's names are made of: few, beside its patients. A misspelled one is looked for here.
CREATE TABLE "name_word" (
    "clinic_id" UUID NOT NULL,
    "word" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "name_word_pkey" PRIMARY KEY ("clinic_id","word")
);
ALTER TABLE "name_word" ADD CONSTRAINT "name_word_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinic"("id") ON DELETE CASCADE ON UPDATE CASCADE;
CREATE INDEX "name_word_trigrams_idx" ON "name_word" USING gin ("clinic_id", "word" gin_trgm_ops);

-- The database keeps both by itself; the role that serves reads them.
ALTER TABLE "patient_word" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "name_word" ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_clinic ON "patient_word" TO keel_app USING (clinic_id = keel_clinic()) WITH CHECK (clinic_id = keel_clinic());
CREATE POLICY own_clinic ON "name_word" TO keel_app USING (clinic_id = keel_clinic()) WITH CHECK (clinic_id = keel_clinic());
GRANT SELECT ON "patient_word", "name_word" TO keel_app;

UPDATE "patient" SET "family_name" = "family_name";

CREATE FUNCTION keel_words_of(search_name text) RETURNS SETOF text LANGUAGE sql IMMUTABLE PARALLEL SAFE
  SET search_path = public, pg_temp
  RETURN unnest(string_to_array(ltrim(search_name), ' ')) COLLATE "C";

CREATE FUNCTION keel_is_of_names(word text) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN length(word) > 2 AND word !~ '[0-9]';

-- In the order of the words, so that two who write at once wait for each other and never both.
CREATE FUNCTION keel_keep_words() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  INSERT INTO patient_word SELECT clinic_id, word, id FROM named, keel_words_of(search_name) AS word;
  INSERT INTO name_word SELECT DISTINCT clinic_id, word FROM named, keel_words_of(search_name) AS word
    WHERE keel_is_of_names(word) ORDER BY 1, 2 ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;

CREATE FUNCTION keel_change_words() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  DELETE FROM patient_word WHERE clinic_id = NEW.clinic_id AND patient_id = NEW.id;
  INSERT INTO patient_word SELECT NEW.clinic_id, word, NEW.id FROM keel_words_of(NEW.search_name) AS word;
  INSERT INTO name_word SELECT NEW.clinic_id, word FROM keel_words_of(NEW.search_name) AS word
    WHERE keel_is_of_names(word) ORDER BY 2 ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;
REVOKE EXECUTE ON FUNCTION keel_keep_words, keel_change_words FROM PUBLIC;

CREATE TRIGGER keep_words AFTER INSERT ON "patient" REFERENCING NEW TABLE AS named
  FOR EACH STATEMENT EXECUTE FUNCTION keel_keep_words();
CREATE TRIGGER change_words AFTER UPDATE ON "patient"
  FOR EACH ROW WHEN (OLD.search_name <> NEW.search_name) EXECUTE FUNCTION keel_change_words();

INSERT INTO "patient_word" SELECT clinic_id, word, id FROM "patient", keel_words_of(search_name) AS word;
INSERT INTO "name_word" SELECT DISTINCT clinic_id, word FROM "patient_word" WHERE keel_is_of_names(word);

-- Row-level security holds back every comparison that might tell of a row before its policy has looked at it. These run as
-- the owner, keep to the clinic of the transaction by themselves and hand out ids alone, at most `cap` of them. They walk
-- along the index and stop when they have enough: a plan that reads all first is slower the more patients there are.

-- A way is some words, each the beginning of one of the patient's. The rarest leads; a date of birth is rarer than any.
CREATE FUNCTION keel_find_patients(ways text[], births date[], cap int) RETURNS SETOF uuid
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  SET enable_seqscan = off SET enable_hashjoin = off SET enable_mergejoin = off SET enable_bitmapscan = off AS $$
DECLARE
  here uuid := keel_clinic();
  last text := chr(1114111);
  way text;
  words text[];
  patterns text[];
  fewest int;
  one uuid;
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
    FOR one IN SELECT w.patient_id FROM patient_word w
        WHERE w.clinic_id = here AND w.word >= words[1] AND w.word < words[1] || last
          AND (cardinality(patterns) = 0 OR (SELECT p.search_name LIKE ALL (patterns) FROM patient p
            WHERE p.clinic_id = here AND p.id = w.patient_id))
        ORDER BY w.word LOOP
      IF one <> ALL (found) THEN found := found || one; END IF;
      EXIT WHEN cardinality(found) >= cap;
    END LOOP;
    EXIT WHEN cardinality(found) >= cap;
  END LOOP;
  RETURN QUERY SELECT unnest(found);
END $$;

-- Whose name comes close to it, for when nobody is written like that; those who come closest first. What each word may
-- have been meant to be is looked for among the words of names. The rarest leads; a date of birth is rarer than any.
CREATE FUNCTION keel_find_similar_patients(ways text[], births date[], cap int) RETURNS SETOF uuid
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  SET pg_trgm.word_similarity_threshold = 0.45
  SET enable_seqscan = off SET enable_hashjoin = off SET enable_mergejoin = off AS $$
DECLARE
  here uuid := keel_clinic();
  last text := chr(1114111);
  way text;
  said text;
  near text[];
  meant text[];
  patterns text[];
  fewest int;
  n int;
  one uuid;
  found uuid[] := '{}';
BEGIN
  FOREACH way IN ARRAY ways LOOP
    fewest := NULL;
    patterns := '{}';
    FOREACH said IN ARRAY string_to_array(way, ' ') LOOP
      IF length(said) < 3 THEN
        patterns := patterns || (' ' || said);
        CONTINUE;
      END IF;
      near := ARRAY(SELECT word FROM name_word
        WHERE clinic_id = here AND (said <% word OR (word >= said AND word < said || last))
        ORDER BY word_similarity(said, word) DESC, word LIMIT 20);
      -- They are letters and numbers alone, and mean themselves in a pattern.
      patterns := patterns || (' (' || array_to_string(near, '|') || ')( |$)');
      n := (SELECT count(*) FROM (SELECT FROM patient_word WHERE clinic_id = here AND word = ANY (near) LIMIT 500) few);
      IF fewest IS NULL OR n < fewest THEN fewest := n; meant := near; END IF;
    END LOOP;
    CONTINUE WHEN coalesce(fewest, 0) = 0;
    IF cardinality(births) > 0 THEN
      found := found || ARRAY(SELECT id FROM patient WHERE clinic_id = here AND date_of_birth = ANY (births)
        AND search_name ~ ALL (patterns) AND id <> ALL (found) LIMIT cap);
      CONTINUE;
    END IF;
    FOREACH said IN ARRAY meant LOOP
      FOR one IN SELECT p.id
          FROM (SELECT w.patient_id FROM patient_word w WHERE w.clinic_id = here AND w.word = said LIMIT 20000) w
          JOIN patient p ON p.clinic_id = here AND p.id = w.patient_id
          WHERE cardinality(patterns) = 1 OR p.search_name ~ ALL (patterns)
          LIMIT cap LOOP
        IF one <> ALL (found) THEN found := found || one; END IF;
        EXIT WHEN cardinality(found) >= cap;
      END LOOP;
      EXIT WHEN cardinality(found) >= cap;
    END LOOP;
    EXIT WHEN cardinality(found) >= cap;
  END LOOP;
  RETURN QUERY SELECT unnest(found[1:cap]);
END $$;

REVOKE EXECUTE ON FUNCTION keel_find_patients, keel_find_similar_patients FROM PUBLIC;
GRANT EXECUTE ON FUNCTION keel_find_patients, keel_find_similar_patients TO keel_app;

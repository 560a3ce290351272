-- All three are part of PostgreSQL and trusted: the owner of a database may add them without being a superuser.
CREATE EXTENSION IF NOT EXISTS "unaccent";
CREATE EXTENSION IF NOT EXISTS "pg_trgm";
CREATE EXTENSION IF NOT EXISTS "btree_gin";

-- AlterTable
ALTER TABLE "patient" ADD COLUMN     "search_name" TEXT NOT NULL DEFAULT '';

-- Small letters without accents, a space before each word: "O’Brien-López" is found by "lopez".
CREATE FUNCTION keel_folded(said text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
  SET search_path = public, pg_temp
  RETURN ' ' || trim(regexp_replace(lower(unaccent('unaccent', normalize(said, NFC))), '[][\s!-/:-@\\^_`{|}~]+', ' ', 'g'));

CREATE FUNCTION keel_name_patient() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  NEW.search_name := keel_folded(concat_ws(' ', NEW.family_name, NEW.given_name, NEW.record_number));
  RETURN NEW;
END $$;

CREATE TRIGGER name_patient BEFORE INSERT OR UPDATE ON "patient"
  FOR EACH ROW EXECUTE FUNCTION keel_name_patient();

UPDATE "patient" SET "search_name" = '';

-- The clinic leads here too, so that a search never walks over the names of another clinic.
CREATE INDEX "patient_search_idx" ON "patient" USING gin ("clinic_id", "search_name" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "patient_clinic_id_date_of_birth_idx" ON "patient"("clinic_id", "date_of_birth");

-- What each word of a search has to stand for: the beginning of a word of the name, or of the record number.
CREATE FUNCTION keel_patterns(said text) RETURNS text[] LANGUAGE sql IMMUTABLE PARALLEL SAFE
  SET search_path = public, pg_temp
  RETURN (SELECT coalesce(array_agg('% ' || word || '%'), '{}')
    FROM unnest(string_to_array(trim(keel_folded(said)), ' ')) AS word WHERE word <> '');

-- Row-level security holds back every comparison that might tell of a row before its policy has looked at it, and LIKE
-- is such a one: as the role that serves, no search could use the index. This runs as the owner and keeps to the clinic
-- of the transaction by itself. It hands back ids alone, at most `cap` of them.
CREATE FUNCTION keel_find_patients(said text, births date[], cap int) RETURNS SETOF uuid
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  wanted text := 'clinic_id = $1';
  pattern text;
BEGIN
  IF cardinality(keel_patterns(said)) = 0 AND cardinality(births) = 0 THEN RETURN; END IF;
  FOREACH pattern IN ARRAY keel_patterns(said) LOOP
    wanted := wanted || format(' AND search_name LIKE %L', pattern);
  END LOOP;
  IF cardinality(births) > 0 THEN wanted := wanted || ' AND date_of_birth = ANY ($2)'; END IF;
  RETURN QUERY EXECUTE 'SELECT id FROM patient WHERE ' || wanted || ' LIMIT $3' USING keel_clinic(), births, cap;
END $$;

-- Whose name comes close to it, for when nobody is written like that. The closest first.
CREATE FUNCTION keel_find_similar_patients(said text, births date[], cap int) RETURNS SETOF uuid
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  SET pg_trgm.word_similarity_threshold = 0.45 AS $$
BEGIN
  RETURN QUERY EXECUTE 'SELECT id FROM patient WHERE clinic_id = $1 AND $4 <% search_name
      AND (cardinality($2) = 0 OR date_of_birth = ANY ($2))
      ORDER BY word_similarity($4, search_name) DESC, id LIMIT $3'
    USING keel_clinic(), births, cap, trim(keel_folded(said));
END $$;

REVOKE EXECUTE ON FUNCTION keel_find_patients, keel_find_similar_patients FROM PUBLIC;
GRANT EXECUTE ON FUNCTION keel_find_patients, keel_find_similar_patients TO keel_app;

-- The filters of the worklist, each in the list's own order.
CREATE INDEX "triage_case_unclaimed_idx" ON "triage_case" ("clinic_id", "tier_rank", "due_at", "opened_at", "id")
  WHERE "state" = 'open';
CREATE INDEX "triage_case_answering_idx" ON "triage_case" ("clinic_id", "tier_rank", "due_at", "opened_at", "id")
  WHERE "state" <> 'closed' AND "submitted_at" IS NULL;
CREATE INDEX "triage_case_unopened_emergency_idx" ON "triage_case" ("clinic_id", "due_at", "opened_at", "id")
  WHERE "state" <> 'closed' AND "tier_rank" = 0 AND "first_look_at" IS NULL;
CREATE INDEX "triage_case_closed_idx" ON "triage_case" ("clinic_id", "closed_at" DESC, "id" DESC)
  WHERE "state" = 'closed';

-- Whoever has a worklist open hears that something of their clinic changed, once a transaction and only if it commits.
-- What changed is not said: each reads it again with their own rights.
CREATE FUNCTION keel_tell_of_case() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM pg_notify('keel_case', NEW.clinic_id::text);
  RETURN NULL;
END $$;

CREATE TRIGGER tell_of_case AFTER INSERT OR UPDATE ON "triage_case"
  FOR EACH ROW EXECUTE FUNCTION keel_tell_of_case();

-- Names as people have them: one name only, a name they wish to be called by, pronouns; listed as people read.
ALTER TABLE "patient" ADD COLUMN     "preferred_name" TEXT,
ADD COLUMN     "pronouns" TEXT,
ADD COLUMN     "list_name" TEXT COLLATE "und-x-icu" NOT NULL DEFAULT '';

-- A tabulator comes before every letter: family names first, whatever the given names; accents and capitals decide only
-- between names that are otherwise the same.
CREATE OR REPLACE FUNCTION keel_name_patient() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE
  names text[] := ARRAY[NEW.family_name, NEW.given_name, coalesce(NEW.preferred_name, '')];
BEGIN
  NEW.search_name := ' ' || array_to_string(keel_words(names, NEW.record_number), ' ');
  NEW.list_name := concat_ws(E'\t', nullif(NEW.family_name, ''), nullif(NEW.given_name, ''));
  RETURN NEW;
END $$;

DROP TRIGGER name_patient ON "patient";
CREATE TRIGGER name_patient
  BEFORE INSERT OR UPDATE OF "family_name", "given_name", "preferred_name", "record_number" ON "patient"
  FOR EACH ROW EXECUTE FUNCTION keel_name_patient();

UPDATE "patient" SET "family_name" = "family_name";

ALTER TABLE "patient" ADD CHECK ("given_name" <> '' OR "family_name" <> '');

DROP INDEX "patient_clinic_id_family_name_given_name_id_idx";
CREATE INDEX "patient_clinic_id_list_name_id_idx" ON "patient"("clinic_id", "list_name", "id");

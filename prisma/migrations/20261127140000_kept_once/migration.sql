-- Record numbers are the same whatever their capitals.
CREATE FUNCTION keel_record_key(record_number text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
  SET search_path = public, pg_temp
  RETURN lower(normalize(record_number, NFKC) COLLATE "und-x-icu") COLLATE "C";

ALTER TABLE "patient" ADD COLUMN     "record_key" TEXT COLLATE "C" NOT NULL DEFAULT '',
ADD COLUMN     "archived_at" TIMESTAMPTZ(3);

CREATE OR REPLACE FUNCTION keel_name_patient() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE
  names text[] := ARRAY[NEW.family_name, NEW.given_name, coalesce(NEW.preferred_name, '')];
BEGIN
  NEW.search_name := ' ' || array_to_string(keel_words(names, NEW.record_number), ' ');
  NEW.list_name := concat_ws(E'\t', nullif(NEW.family_name, ''), nullif(NEW.given_name, ''));
  NEW.record_key := keel_record_key(NEW.record_number);
  RETURN NEW;
END $$;

-- Where two patients of a clinic have the same number but for its capitals, who came first keeps it; the others have
-- " (2)", " (3)" after it until somebody corrects them. Nobody is merged or lost.
UPDATE "patient" p SET "record_number" = p."record_number" || ' (' || same.n || ')'
  FROM (SELECT clinic_id, id, row_number() OVER (PARTITION BY clinic_id, keel_record_key(record_number) ORDER BY created_at, id) AS n
    FROM "patient") same
  WHERE same.clinic_id = p.clinic_id AND same.id = p.id AND same.n > 1;
UPDATE "patient" SET "record_number" = "record_number";

DROP INDEX "patient_clinic_id_record_number_key";
CREATE UNIQUE INDEX "patient_clinic_id_record_key_key" ON "patient"("clinic_id", "record_key");

-- What was corrected of a patient, by whom and when, with what it was before.
CREATE TABLE "patient_event" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "patient_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "staff_id" UUID NOT NULL,
    "event" JSONB NOT NULL,

    CONSTRAINT "patient_event_pkey" PRIMARY KEY ("clinic_id","id")
);
CREATE INDEX "patient_event_clinic_id_patient_id_at_idx" ON "patient_event"("clinic_id", "patient_id", "at");
ALTER TABLE "patient_event" ADD CONSTRAINT "patient_event_clinic_id_patient_id_fkey" FOREIGN KEY ("clinic_id", "patient_id") REFERENCES "patient"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "patient_event" ADD CONSTRAINT "patient_event_clinic_id_staff_id_fkey" FOREIGN KEY ("clinic_id", "staff_id") REFERENCES "staff"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "patient_event" ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_clinic ON "patient_event" TO keel_app USING (clinic_id = keel_clinic()) WITH CHECK (clinic_id = keel_clinic());
GRANT SELECT, INSERT ON "patient_event" TO keel_app;

-- Which records had become part of the one that was erased: in a backup from before that, each is a record of its own.
ALTER TABLE "erasure" ADD COLUMN "merged_ids" UUID[] NOT NULL DEFAULT '{}';

CREATE OR REPLACE FUNCTION keel_erase_record(of_clinic uuid, of_patient uuid, erasure_id uuid, by_staff uuid, said_at timestamptz,
    ground text, words text) RETURNS text LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE
  ids uuid[];
  counts jsonb;
BEGIN
  ids := keel_records_of(of_clinic, of_patient);
  PERFORM FROM intake WHERE clinic_id = of_clinic AND patient_id = ANY (ids) ORDER BY id FOR UPDATE;
  PERFORM FROM triage_case WHERE clinic_id = of_clinic AND patient_id = ANY (ids) ORDER BY id FOR UPDATE;
  PERFORM FROM patient WHERE clinic_id = of_clinic AND id = ANY (ids) ORDER BY id FOR UPDATE;
  IF NOT EXISTS (SELECT FROM patient WHERE clinic_id = of_clinic AND id = of_patient AND merged_into IS NULL) THEN
    RETURN 'gone';
  END IF;
  -- A record may have become part of this one while it waited.
  ids := keel_records_of(of_clinic, of_patient);
  IF keel_is_held(of_clinic, of_patient) THEN RETURN 'held'; END IF;
  counts := keel_record_counts(of_clinic, of_patient);
  IF (counts ->> 'open')::int > 0 THEN RETURN 'in-care'; END IF;
  INSERT INTO erasure (clinic_id, id, patient_id, merged_ids, at, staff_id, ground, words, counts)
    VALUES (of_clinic, erasure_id, of_patient, array_remove(ids, of_patient), said_at, by_staff, ground, words, counts);
  PERFORM keel_count_erased(of_clinic, ids);
  PERFORM keel_delete_forms(of_clinic, ids);
  PERFORM keel_delete_records(of_clinic, of_patient, ids);
  RETURN 'erased';
END $$;

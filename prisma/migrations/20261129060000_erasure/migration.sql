-- How many years a record is kept after what was last written in it.
ALTER TABLE "clinic" ADD COLUMN     "record_years" SMALLINT NOT NULL DEFAULT 10;
ALTER TABLE "clinic" ADD CONSTRAINT "clinic_record_years_check" CHECK ("record_years" BETWEEN 1 AND 30) NOT VALID;
GRANT UPDATE ("record_years") ON "clinic" TO keel_app;

-- Why nothing of a record may be erased, until whoever answers for it lifts that.
CREATE TABLE "legal_hold" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "patient_id" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "placed_at" TIMESTAMPTZ(3) NOT NULL,
    "placed_by" UUID NOT NULL,
    "lifted_at" TIMESTAMPTZ(3),
    "lifted_by" UUID,

    CONSTRAINT "legal_hold_pkey" PRIMARY KEY ("clinic_id","id"),
    CHECK ("reason" <> ''),
    CHECK (num_nulls("lifted_at", "lifted_by") IN (0, 2))
);
ALTER TABLE "legal_hold" ADD CONSTRAINT "held_once"
  EXCLUDE ("clinic_id" WITH =, "patient_id" WITH =) WHERE ("lifted_at" IS NULL);
CREATE INDEX "legal_hold_clinic_id_patient_id_idx" ON "legal_hold"("clinic_id", "patient_id");
ALTER TABLE "legal_hold" ADD CONSTRAINT "legal_hold_clinic_id_patient_id_fkey" FOREIGN KEY ("clinic_id", "patient_id") REFERENCES "patient"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "legal_hold" ADD CONSTRAINT "legal_hold_clinic_id_placed_by_fkey" FOREIGN KEY ("clinic_id", "placed_by") REFERENCES "staff"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "legal_hold" ADD CONSTRAINT "legal_hold_clinic_id_lifted_by_fkey" FOREIGN KEY ("clinic_id", "lifted_by") REFERENCES "staff"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What remains of a record that was erased: no name, no number, no answer. Its id stands in the audit log, too.
CREATE TABLE "erasure" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "patient_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "staff_id" UUID NOT NULL,
    "ground" TEXT NOT NULL,
    "words" TEXT NOT NULL DEFAULT '',
    "counts" JSONB NOT NULL,

    CONSTRAINT "erasure_pkey" PRIMARY KEY ("clinic_id","id")
);
CREATE UNIQUE INDEX "erasure_clinic_id_patient_id_key" ON "erasure"("clinic_id", "patient_id");
CREATE INDEX "erasure_clinic_id_at_id_idx" ON "erasure"("clinic_id", "at", "id");
ALTER TABLE "erasure" ADD CONSTRAINT "erasure_clinic_id_staff_id_fkey" FOREIGN KEY ("clinic_id", "staff_id") REFERENCES "staff"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What the insights go on counting: a form or a case, on a day, and whose it was nobody can say.
CREATE TABLE "erased_count" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL CHECK ("kind" IN ('form', 'case')),
    "day" TIMESTAMPTZ(3) NOT NULL,
    "tier" TEXT NOT NULL,
    "is_in_time" BOOLEAN,
    "took_minutes" INTEGER,

    CONSTRAINT "erased_count_pkey" PRIMARY KEY ("clinic_id","id")
);
CREATE INDEX "erased_count_clinic_id_kind_day_idx" ON "erased_count"("clinic_id", "kind", "day");
ALTER TABLE "erased_count" ADD CONSTRAINT "erased_count_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinic"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "legal_hold" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "erasure" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "erased_count" ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_clinic ON "legal_hold" TO keel_app USING (clinic_id = keel_clinic()) WITH CHECK (clinic_id = keel_clinic());
CREATE POLICY own_clinic ON "erasure" TO keel_app USING (clinic_id = keel_clinic()) WITH CHECK (clinic_id = keel_clinic());
CREATE POLICY own_clinic ON "erased_count" TO keel_app USING (clinic_id = keel_clinic()) WITH CHECK (clinic_id = keel_clinic());
GRANT SELECT, INSERT ON "legal_hold" TO keel_app;
GRANT UPDATE ("lifted_at", "lifted_by") ON "legal_hold" TO keel_app;
GRANT SELECT ON "erasure", "erased_count" TO keel_app;

-- Whoever deletes, by whatever way, is told of a hold first: nothing of a held record goes.
CREATE FUNCTION keel_is_held(of_clinic uuid, of_patient uuid) RETURNS boolean LANGUAGE sql STABLE
  SET search_path = public, pg_temp AS $$
  SELECT EXISTS (
    SELECT FROM legal_hold h JOIN patient p ON p.clinic_id = h.clinic_id AND p.id = h.patient_id
    WHERE h.clinic_id = of_clinic AND h.lifted_at IS NULL AND (p.id = of_patient OR p.merged_into = of_patient))
$$;
CREATE FUNCTION keel_refuse_held() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF keel_is_held(OLD.clinic_id, (to_jsonb(OLD) ->> TG_ARGV[0])::uuid) THEN
    RAISE EXCEPTION 'the record is on legal hold' USING ERRCODE = '23001';
  END IF;
  RETURN OLD;
END $$;
CREATE TRIGGER refuse_held BEFORE DELETE ON "patient" FOR EACH ROW EXECUTE FUNCTION keel_refuse_held('id');
CREATE TRIGGER refuse_held BEFORE DELETE ON "invitation" FOR EACH ROW EXECUTE FUNCTION keel_refuse_held('patient_id');
CREATE TRIGGER refuse_held BEFORE DELETE ON "intake" FOR EACH ROW EXECUTE FUNCTION keel_refuse_held('patient_id');
CREATE TRIGGER refuse_held BEFORE DELETE ON "triage_case" FOR EACH ROW EXECUTE FUNCTION keel_refuse_held('patient_id');

-- A record with all records that became part of it.
CREATE FUNCTION keel_records_of(of_clinic uuid, of_patient uuid) RETURNS uuid[] LANGUAGE sql STABLE
  SET search_path = public, pg_temp AS $$
  SELECT coalesce(array_agg(id), '{}') FROM patient
  WHERE clinic_id = of_clinic AND (id = of_patient OR merged_into = of_patient)
$$;

-- What hangs on a record, in numbers: shown before it is erased, kept after.
CREATE FUNCTION keel_record_counts(of_clinic uuid, of_patient uuid) RETURNS jsonb LANGUAGE sql STABLE
  SET search_path = public, pg_temp AS $$
  WITH these AS (SELECT keel_records_of(of_clinic, of_patient) AS ids),
  forms AS (SELECT i.id, i.submitted_at, i.saved_at FROM intake i, these
    WHERE i.clinic_id = of_clinic AND i.patient_id = ANY (ids)),
  cases AS (SELECT c.id, c.state FROM triage_case c, these WHERE c.clinic_id = of_clinic AND c.patient_id = ANY (ids)),
  done AS (SELECT e.at FROM cases c JOIN case_event e ON e.clinic_id = of_clinic AND e.case_id = c.id),
  given AS (SELECT a.assigned_at FROM assignment a, these WHERE a.clinic_id = of_clinic AND a.patient_id = ANY (ids)),
  mails AS (SELECT m.state FROM message m, these
    WHERE m.clinic_id = of_clinic AND m.person_kind = 'patient' AND m.person_id = ANY (ids))
  SELECT jsonb_build_object(
    'records', (SELECT cardinality(ids) FROM these),
    'sent', (SELECT count(submitted_at) FROM forms),
    'unsent', (SELECT count(*) - count(submitted_at) FROM forms),
    'cases', (SELECT count(*) FROM cases),
    'open', (SELECT count(*) FROM cases WHERE state <> 'closed'),
    'acts', (SELECT count(*) FROM done),
    'handouts', (SELECT count(*) FROM given),
    'checkIns', (SELECT count(*) FROM check_in k, these WHERE k.clinic_id = of_clinic AND k.patient_id = ANY (ids)),
    'links', (SELECT count(*) FROM invitation v, these WHERE v.clinic_id = of_clinic AND v.patient_id = ANY (ids)),
    'sessions', (SELECT count(*) FROM session s, these
      WHERE s.clinic_id = of_clinic AND s.kind = 'patient' AND s.person_id = ANY (ids)),
    'mails', (SELECT count(*) FROM mails),
    'waiting', (SELECT count(*) FROM mails WHERE state = 'waiting'),
    'corrections', (SELECT count(*) FROM patient_event e, these WHERE e.clinic_id = of_clinic AND e.patient_id = ANY (ids)),
    'lastEntryAt', greatest((SELECT max(at) FROM done), (SELECT max(submitted_at) FROM forms),
      (SELECT max(assigned_at) FROM given)))
$$;

-- Of what is erased, what can be counted without saying who: the day, the tier, how soon it was looked at.
CREATE FUNCTION keel_count_erased(of_clinic uuid, ids uuid[]) RETURNS void LANGUAGE sql SET search_path = public, pg_temp AS $$
  INSERT INTO erased_count (clinic_id, id, kind, day, tier, is_in_time, took_minutes)
  SELECT of_clinic, gen_random_uuid(), kind, date_trunc('day', moment, c.time_zone), tier, is_in_time, took
  FROM clinic c, (
    SELECT 'form' AS kind, s.submitted_at AS moment, s.tier, null::boolean AS is_in_time, null::int AS took
    FROM submission s JOIN intake i ON i.clinic_id = s.clinic_id AND i.id = s.intake_id
    WHERE s.clinic_id = of_clinic AND i.patient_id = ANY (ids)
    UNION ALL
    SELECT 'case', opened_at, tier, first_look_at <= due_at,
      round(extract(epoch FROM first_look_at - target_from) / 60)::int
    FROM triage_case WHERE clinic_id = of_clinic AND patient_id = ANY (ids)
  ) counted
  WHERE c.id = of_clinic
$$;

-- All that hangs on these cases and forms, and then they themselves.
CREATE FUNCTION keel_delete_forms(of_clinic uuid, ids uuid[]) RETURNS void LANGUAGE plpgsql
  SET search_path = public, pg_temp AS $$
DECLARE
  cases uuid[] := ARRAY(SELECT id FROM triage_case WHERE clinic_id = of_clinic AND patient_id = ANY (ids));
  forms uuid[] := ARRAY(SELECT id FROM intake WHERE clinic_id = of_clinic AND patient_id = ANY (ids));
  links uuid[] := ARRAY(SELECT id FROM invitation WHERE clinic_id = of_clinic AND patient_id = ANY (ids));
  about uuid[] := ids || cases || links
    || ARRAY(SELECT id FROM assignment WHERE clinic_id = of_clinic AND patient_id = ANY (ids))
    || ARRAY(SELECT id FROM check_in WHERE clinic_id = of_clinic AND patient_id = ANY (ids));
BEGIN
  DELETE FROM message WHERE clinic_id = of_clinic AND (about_id = ANY (about) OR person_kind = 'patient' AND person_id = ANY (ids));
  DELETE FROM session WHERE clinic_id = of_clinic AND kind = 'patient' AND (person_id = ANY (ids) OR invitation_id = ANY (links));
  DELETE FROM staff_notice WHERE clinic_id = of_clinic AND case_id = ANY (cases);
  DELETE FROM case_reader WHERE clinic_id = of_clinic AND case_id = ANY (cases);
  DELETE FROM case_event WHERE clinic_id = of_clinic AND case_id = ANY (cases);
  DELETE FROM assignment WHERE clinic_id = of_clinic AND case_id = ANY (cases);
  DELETE FROM check_in WHERE clinic_id = of_clinic AND (case_id = ANY (cases) OR intake_id = ANY (forms));
  DELETE FROM finding WHERE clinic_id = of_clinic AND intake_id = ANY (forms);
  DELETE FROM submission WHERE clinic_id = of_clinic AND intake_id = ANY (forms);
  DELETE FROM intake_answers WHERE clinic_id = of_clinic AND intake_id = ANY (forms);
  UPDATE invitation SET case_id = NULL WHERE clinic_id = of_clinic AND id = ANY (links);
  DELETE FROM triage_case WHERE clinic_id = of_clinic AND id = ANY (cases);
  DELETE FROM intake WHERE clinic_id = of_clinic AND id = ANY (forms);
  DELETE FROM invitation WHERE clinic_id = of_clinic AND id = ANY (links);
END $$;

-- The record itself, and where another record tells of it: one that it was merged with by mistake, and that was undone.
CREATE FUNCTION keel_delete_records(of_clinic uuid, of_patient uuid, ids uuid[]) RETURNS void LANGUAGE plpgsql
  SET search_path = public, pg_temp AS $$
DECLARE
  said text[] := ARRAY(SELECT DISTINCT word FROM patient_word WHERE clinic_id = of_clinic AND patient_id = ANY (ids));
BEGIN
  DELETE FROM patient_event WHERE clinic_id = of_clinic
    AND (patient_id = ANY (ids) OR (event ->> 'otherId')::uuid = ANY (ids));
  DELETE FROM patient_merge WHERE clinic_id = of_clinic AND (kept_id = ANY (ids) OR merged_id = ANY (ids));
  DELETE FROM legal_hold WHERE clinic_id = of_clinic AND patient_id = ANY (ids) AND lifted_at IS NOT NULL;
  DELETE FROM patient WHERE clinic_id = of_clinic AND merged_into = of_patient;
  DELETE FROM patient WHERE clinic_id = of_clinic AND id = of_patient;
  DELETE FROM name_word n WHERE n.clinic_id = of_clinic AND n.word = ANY (said)
    AND NOT EXISTS (SELECT FROM patient_word w WHERE w.clinic_id = of_clinic AND w.word = n.word);
END $$;

-- The one way to erase, for a lead of the transaction's clinic: not while somebody cares for the patient, and never what is
-- on hold. Forms and cases are locked before the patient, as whoever writes in them does; nothing is added meanwhile.
CREATE FUNCTION keel_erase_patient(of_clinic uuid, of_patient uuid, erasure_id uuid, by_staff uuid, said_at timestamptz,
    ground text, words text) RETURNS text LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  ids uuid[];
  counts jsonb;
BEGIN
  IF of_clinic IS DISTINCT FROM keel_clinic() THEN
    RAISE EXCEPTION 'a record of another clinic' USING ERRCODE = '42501';
  END IF;
  IF NOT EXISTS (SELECT FROM staff WHERE clinic_id = of_clinic AND id = by_staff AND role = 'lead' AND disabled_at IS NULL) THEN
    RAISE EXCEPTION 'only a lead erases' USING ERRCODE = '42501';
  END IF;
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
  INSERT INTO erasure VALUES (of_clinic, erasure_id, of_patient, said_at, by_staff, ground, words, counts);
  PERFORM keel_count_erased(of_clinic, ids);
  PERFORM keel_delete_forms(of_clinic, ids);
  PERFORM keel_delete_records(of_clinic, of_patient, ids);
  RETURN 'erased';
END $$;
REVOKE EXECUTE ON FUNCTION keel_count_erased, keel_delete_forms, keel_delete_records, keel_refuse_held, keel_erase_patient FROM PUBLIC;
GRANT EXECUTE ON FUNCTION keel_erase_patient TO keel_app;

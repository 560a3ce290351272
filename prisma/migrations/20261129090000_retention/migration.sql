-- For each kind of thing that goes when its time is over: since when, for how long it is kept, and who said so. Off at first.
CREATE TABLE "retention" (
    "clinic_id" UUID NOT NULL,
    "kind" TEXT NOT NULL CHECK ("kind" IN ('drafts', 'mails', 'sign-ins', 'records')),
    -- Days; of whole records, years.
    "period" SMALLINT NOT NULL CHECK ("period" BETWEEN 1 AND 3650),
    "is_on" BOOLEAN NOT NULL,
    "said_at" TIMESTAMPTZ(3) NOT NULL,
    "said_by" UUID NOT NULL,
    "ran_at" TIMESTAMPTZ(3),
    "ran_count" INTEGER,

    CONSTRAINT "retention_pkey" PRIMARY KEY ("clinic_id","kind")
);
ALTER TABLE "retention" ADD CONSTRAINT "retention_clinic_id_said_by_fkey" FOREIGN KEY ("clinic_id", "said_by") REFERENCES "staff"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "retention" ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_clinic ON "retention" TO keel_app USING (clinic_id = keel_clinic()) WITH CHECK (clinic_id = keel_clinic());
GRANT SELECT, INSERT ON "retention" TO keel_app;
GRANT UPDATE ("period", "is_on", "said_at", "said_by") ON "retention" TO keel_app;

-- None where Keel erased a record by itself, because its years were over.
ALTER TABLE "erasure" ALTER COLUMN "staff_id" DROP NOT NULL;

-- A form that was begun and never sent: the insights go on saying how many there were, and at which page they rested.
ALTER TABLE "erased_count" DROP CONSTRAINT "erased_count_kind_check";
ALTER TABLE "erased_count" ADD CONSTRAINT "erased_count_kind_check" CHECK ("kind" IN ('form', 'case', 'unsent')) NOT VALID;
ALTER TABLE "erased_count" ALTER COLUMN "tier" DROP NOT NULL;
ALTER TABLE "erased_count" ADD COLUMN "questionnaire" TEXT;
ALTER TABLE "erased_count" ADD COLUMN "questionnaire_version" INTEGER;
ALTER TABLE "erased_count" ADD COLUMN "current_page" TEXT;

-- When anything was last done with a record or with those that became part of it. Wider than its last entry: what goes by
-- itself goes later than a lead might erase it.
CREATE FUNCTION keel_last_touched(of_clinic uuid, of_patient uuid) RETURNS timestamptz LANGUAGE sql STABLE
  SET search_path = public, pg_temp AS $$
  WITH these AS (SELECT keel_records_of(of_clinic, of_patient) AS ids)
  SELECT greatest(
    (SELECT max(greatest(p.created_at, p.archived_at)) FROM patient p, these WHERE p.clinic_id = of_clinic AND p.id = ANY (ids)),
    (SELECT max(e.at) FROM patient_event e, these WHERE e.clinic_id = of_clinic AND e.patient_id = ANY (ids)),
    (SELECT max(greatest(v.created_at, v.identified_at)) FROM invitation v, these
      WHERE v.clinic_id = of_clinic AND v.patient_id = ANY (ids)),
    (SELECT max(greatest(i.saved_at, i.submitted_at)) FROM intake i, these
      WHERE i.clinic_id = of_clinic AND i.patient_id = ANY (ids)),
    (SELECT max(e.at) FROM triage_case c JOIN case_event e ON e.clinic_id = c.clinic_id AND e.case_id = c.id, these
      WHERE c.clinic_id = of_clinic AND c.patient_id = ANY (ids)),
    (SELECT max(greatest(a.assigned_at, a.opened_at, a.confirmed_at, a.teach_back_at)) FROM assignment a, these
      WHERE a.clinic_id = of_clinic AND a.patient_id = ANY (ids)),
    (SELECT max(k.due_at) FROM check_in k, these WHERE k.clinic_id = of_clinic AND k.patient_id = ANY (ids)))
$$;

-- What goes of one kind on the day of this moment, and how old it is: asked both by whoever wants to see it beforehand and by
-- what then makes it go. Days are the clinic's, so that it is the same all day long.
CREATE FUNCTION keel_due(of_clinic uuid, of_kind text, kept_for integer, said_at timestamptz)
  RETURNS TABLE (id uuid, at timestamptz) LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
  WITH days AS (
    SELECT today AT TIME ZONE time_zone AS today, (today - kept) AT TIME ZONE time_zone AS border
    FROM (SELECT time_zone, date_trunc('day', said_at AT TIME ZONE time_zone) AS today,
        CASE WHEN of_kind = 'records' THEN make_interval(years => kept_for) ELSE make_interval(days => kept_for) END AS kept
      FROM clinic WHERE clinic.id = of_clinic) c
  )
  -- Begun and never sent. One that alerted the clinic is a case; one that follows a case belongs to it; one whose patient
  -- has a link that opens may be gone on with.
  SELECT i.id, i.saved_at FROM days, intake i JOIN patient p ON p.clinic_id = i.clinic_id AND p.id = i.patient_id
  WHERE of_kind = 'drafts' AND i.clinic_id = of_clinic AND i.state = 'draft' AND i.saved_at < border
    AND NOT EXISTS (SELECT FROM triage_case c WHERE c.clinic_id = of_clinic AND c.intake_id = i.id)
    AND NOT EXISTS (SELECT FROM check_in k WHERE k.clinic_id = of_clinic AND k.intake_id = i.id)
    AND NOT EXISTS (SELECT FROM invitation v WHERE v.clinic_id = of_clinic AND v.patient_id = i.patient_id
      AND v.expires_at > today AND v.revoked_at IS NULL)
    AND NOT keel_is_held(of_clinic, coalesce(p.merged_into, p.id))
  UNION ALL
  -- Where an e-mail went; that it went stays. One that came back goes on saying so on the patient's page.
  SELECT m.id, m.created_at FROM days, message m
    LEFT JOIN patient p ON m.person_kind = 'patient' AND p.clinic_id = m.clinic_id AND p.id = m.person_id
  WHERE of_kind = 'mails' AND m.clinic_id = of_clinic AND m.created_at < border AND m.address <> ''
    AND m.state NOT IN ('waiting', 'sending') AND NOT (m.state = 'bounced' AND m.address IS NOT DISTINCT FROM p.email)
    AND (p.id IS NULL OR NOT keel_is_held(of_clinic, coalesce(p.merged_into, p.id)))
  UNION ALL
  -- Where and with what somebody was signed in, once that is over, and links to choose a password.
  SELECT s.id, least(s.expires_at, s.ended_at) FROM days, session s
    LEFT JOIN patient p ON s.kind = 'patient' AND p.clinic_id = s.clinic_id AND p.id = s.person_id
  WHERE of_kind = 'sign-ins' AND s.clinic_id = of_clinic AND least(s.expires_at, s.ended_at) < border
    AND (p.id IS NULL OR NOT keel_is_held(of_clinic, coalesce(p.merged_into, p.id)))
  UNION ALL
  SELECT l.id, least(l.expires_at, l.ended_at) FROM days, password_link l
  WHERE of_kind = 'sign-ins' AND l.clinic_id = of_clinic AND least(l.expires_at, l.ended_at) < border
  UNION ALL
  -- Whole records with which nothing was done for all these years.
  SELECT p.id, t.at FROM days, patient p, LATERAL (SELECT keel_last_touched(of_clinic, p.id) AS at) t
  WHERE of_kind = 'records' AND p.clinic_id = of_clinic AND p.merged_into IS NULL AND p.created_at < border
    AND t.at < border AND NOT keel_is_held(of_clinic, p.id)
    AND NOT EXISTS (SELECT FROM triage_case c JOIN patient r ON r.clinic_id = c.clinic_id AND r.id = c.patient_id
      WHERE c.clinic_id = of_clinic AND (r.id = p.id OR r.merged_into = p.id) AND c.state <> 'closed')
$$;

-- Erases one record, whoever asks: not while somebody cares for the patient, and never what is on hold. Forms and cases are
-- locked before the patient, as whoever writes in them does; nothing is added meanwhile.
CREATE FUNCTION keel_erase_record(of_clinic uuid, of_patient uuid, erasure_id uuid, by_staff uuid, said_at timestamptz,
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
  INSERT INTO erasure VALUES (of_clinic, erasure_id, of_patient, said_at, by_staff, ground, words, counts);
  PERFORM keel_count_erased(of_clinic, ids);
  PERFORM keel_delete_forms(of_clinic, ids);
  PERFORM keel_delete_records(of_clinic, of_patient, ids);
  RETURN 'erased';
END $$;

-- The one way by hand, for a lead of the transaction's clinic.
CREATE OR REPLACE FUNCTION keel_erase_patient(of_clinic uuid, of_patient uuid, erasure_id uuid, by_staff uuid, said_at timestamptz,
    ground text, words text) RETURNS text LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF of_clinic IS DISTINCT FROM keel_clinic() THEN
    RAISE EXCEPTION 'a record of another clinic' USING ERRCODE = '42501';
  END IF;
  IF NOT EXISTS (SELECT FROM staff WHERE clinic_id = of_clinic AND id = by_staff AND role = 'lead' AND disabled_at IS NULL) THEN
    RAISE EXCEPTION 'only a lead erases' USING ERRCODE = '42501';
  END IF;
  RETURN keel_erase_record(of_clinic, of_patient, erasure_id, by_staff, said_at, ground, words);
END $$;

-- Forms that are due, once they are locked and still due: whoever went on with one in the meantime keeps it.
CREATE FUNCTION keel_clear_drafts(of_clinic uuid, ids uuid[], kept_for integer, said_at timestamptz) RETURNS uuid[]
  LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM FROM intake WHERE clinic_id = of_clinic AND id = ANY (ids) ORDER BY id FOR UPDATE;
  PERFORM FROM patient WHERE clinic_id = of_clinic
    AND id IN (SELECT patient_id FROM intake WHERE clinic_id = of_clinic AND intake.id = ANY (ids)) ORDER BY id FOR UPDATE;
  ids := ARRAY(SELECT d.id FROM keel_due(of_clinic, 'drafts', kept_for, said_at) d WHERE d.id = ANY (ids));
  INSERT INTO erased_count (clinic_id, id, kind, day, questionnaire, questionnaire_version, current_page)
    SELECT of_clinic, gen_random_uuid(), 'unsent', date_trunc('day', i.agreed_at, c.time_zone),
      i.questionnaire, i.questionnaire_version, i.current_page
    FROM intake i JOIN clinic c ON c.id = i.clinic_id WHERE i.clinic_id = of_clinic AND i.id = ANY (ids);
  DELETE FROM finding WHERE clinic_id = of_clinic AND intake_id = ANY (ids);
  DELETE FROM intake_answers WHERE clinic_id = of_clinic AND intake_id = ANY (ids);
  DELETE FROM intake WHERE clinic_id = of_clinic AND id = ANY (ids);
  RETURN ids;
END $$;

-- What the job asks for, once a day and kind: what is due goes, the oldest first and so many at most. It reads by itself
-- whether a lead has switched it on and for how long things are kept; whole records wait where the clinic's years are not
-- those that the lead was shown. Of two that ask at the same moment, the second finds that it was done today.
CREATE FUNCTION keel_clear_due(of_clinic uuid, of_kind text, run_at timestamptz, at_most integer)
  RETURNS TABLE (id uuid, erasure_id uuid) LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  kept_for integer;
  ids uuid[];
  each_id uuid;
  new_id uuid;
  gone integer := 0;
BEGIN
  IF of_clinic IS DISTINCT FROM keel_clinic() THEN
    RAISE EXCEPTION 'what is due in another clinic' USING ERRCODE = '42501';
  END IF;
  SELECT r.period INTO kept_for FROM retention r JOIN clinic c ON c.id = r.clinic_id
    WHERE r.clinic_id = of_clinic AND r.kind = of_kind AND r.is_on
      AND (of_kind <> 'records' OR r.period = c.record_years)
      AND (r.ran_at IS NULL OR date_trunc('day', r.ran_at, c.time_zone) < date_trunc('day', run_at, c.time_zone))
    FOR UPDATE OF r;
  IF kept_for IS NULL THEN RETURN; END IF;
  ids := ARRAY(SELECT d.id FROM keel_due(of_clinic, of_kind, kept_for, run_at) d ORDER BY d.at, d.id LIMIT at_most);
  IF of_kind = 'records' THEN
    FOREACH each_id IN ARRAY ids LOOP
      new_id := gen_random_uuid();
      IF keel_erase_record(of_clinic, each_id, new_id, NULL, run_at, 'kept-long-enough', '') = 'erased' THEN
        gone := gone + 1;
        RETURN QUERY SELECT each_id, new_id;
      END IF;
    END LOOP;
  ELSE
    IF of_kind = 'drafts' THEN
      ids := keel_clear_drafts(of_clinic, ids, kept_for, run_at);
    ELSIF of_kind = 'mails' THEN
      -- Where somebody has it sent again at this moment, it waits and keeps its address.
      WITH cleared AS (UPDATE message m SET address = ''
        WHERE m.clinic_id = of_clinic AND m.id = ANY (ids) AND m.state NOT IN ('waiting', 'sending') RETURNING m.id)
      SELECT coalesce(array_agg(c.id), '{}') INTO ids FROM cleared c;
    ELSE
      DELETE FROM session s WHERE s.clinic_id = of_clinic AND s.id = ANY (ids);
      DELETE FROM password_link l WHERE l.clinic_id = of_clinic AND l.id = ANY (ids);
    END IF;
    gone := cardinality(ids);
    RETURN QUERY SELECT unnest(ids), NULL::uuid;
  END IF;
  IF gone > 0 THEN
    UPDATE retention r SET ran_at = run_at, ran_count = gone WHERE r.clinic_id = of_clinic AND r.kind = of_kind;
  END IF;
END $$;
REVOKE EXECUTE ON FUNCTION keel_erase_record, keel_clear_drafts, keel_clear_due FROM PUBLIC;
GRANT EXECUTE ON FUNCTION keel_clear_due TO keel_app;

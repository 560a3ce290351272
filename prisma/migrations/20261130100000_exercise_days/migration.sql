-- What a patient said of their exercises on one day of the clinic: one row a handout and day. It goes with the handout that
-- was sent where that is erased.
CREATE TABLE "exercise_day" (
    "clinic_id" UUID NOT NULL,
    "assignment_id" UUID NOT NULL,
    "day" DATE NOT NULL,
    -- None where it was taken back that day.
    "said" TEXT,
    "said_at" TIMESTAMPTZ(3) NOT NULL,
    -- When it was first said that day that it hurt: it stays, whatever is said later.
    "hurt_at" TIMESTAMPTZ(3),

    CONSTRAINT "exercise_day_pkey" PRIMARY KEY ("clinic_id","assignment_id","day"),
    CHECK ("said" IN ('done', 'stopped')),
    CHECK ("hurt_at" IS NOT NULL OR "said" IS DISTINCT FROM 'stopped')
);
ALTER TABLE "exercise_day" ADD CONSTRAINT "exercise_day_clinic_id_assignment_id_fkey" FOREIGN KEY ("clinic_id", "assignment_id") REFERENCES "assignment"("clinic_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "exercise_day" ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_clinic ON "exercise_day" TO keel_app USING (clinic_id = keel_clinic()) WITH CHECK (clinic_id = keel_clinic());
GRANT SELECT, INSERT ON "exercise_day" TO keel_app;
GRANT UPDATE ("said", "said_at", "hurt_at") ON "exercise_day" TO keel_app;

-- Whoever stopped because it hurt is work for a person, as a worrying answer is. The rows that are there need not be looked through.
ALTER TABLE "assignment" DROP CONSTRAINT "assignment_attention_check";
ALTER TABLE "assignment" ADD CONSTRAINT "assignment_attention_check"
  CHECK ("attention" IN ('worrying-answer', 'stopped-exercise', 'unread-card')) NOT VALID;

-- As before, and what was said of exercises is something done with a record, too.
CREATE OR REPLACE FUNCTION keel_last_touched(of_clinic uuid, of_patient uuid) RETURNS timestamptz LANGUAGE sql STABLE
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
    (SELECT max(d.said_at) FROM assignment a JOIN exercise_day d ON d.clinic_id = a.clinic_id AND d.assignment_id = a.id, these
      WHERE a.clinic_id = of_clinic AND a.patient_id = ANY (ids)),
    (SELECT max(k.due_at) FROM check_in k, these WHERE k.clinic_id = of_clinic AND k.patient_id = ANY (ids)))
$$;

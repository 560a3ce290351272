-- A handout that is to go to a patient on a later day. What becomes of it has the same id among what was given; until then
-- nothing that reads what was given can meet it. It goes with its patient, or with the case it was planned on.
CREATE TABLE "planned_handout" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "patient_id" UUID NOT NULL,
    "case_id" UUID,
    "handout" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "personal_line" TEXT NOT NULL DEFAULT '',
    -- What spoke against it and was read when it was planned.
    "despite" TEXT[] NOT NULL DEFAULT ARRAY[]::TEXT[],
    "planned_by" UUID NOT NULL,
    "planned_at" TIMESTAMPTZ(3) NOT NULL,
    "due_at" TIMESTAMPTZ(3) NOT NULL,
    -- Why it was not sent on its day: from then on a person decides.
    "held_for" TEXT,
    "held_at" TIMESTAMPTZ(3),
    "ended_as" TEXT,
    "ended_at" TIMESTAMPTZ(3),
    "ended_by" UUID,

    CONSTRAINT "planned_handout_pkey" PRIMARY KEY ("clinic_id","id"),
    CHECK ("held_for" IN ('red-flag', 'caution', 'retired', 'not-reachable', 'archived')),
    CHECK (num_nulls("held_for", "held_at") IN (0, 2)),
    CHECK ("ended_as" IN ('sent', 'had-already', 'taken-back')),
    CHECK (num_nulls("ended_as", "ended_at") IN (0, 2)),
    CHECK ("ended_by" IS NOT NULL OR "ended_as" IS DISTINCT FROM 'taken-back'),
    -- Two at once plan it once on a case.
    CONSTRAINT "planned_once" EXCLUDE ("clinic_id" WITH =, "case_id" WITH =, "handout" WITH =) WHERE ("ended_at" IS NULL)
);
CREATE INDEX "planned_handout_clinic_id_patient_id_idx" ON "planned_handout"("clinic_id", "patient_id");
CREATE INDEX "planned_handout_clinic_id_case_id_idx" ON "planned_handout"("clinic_id", "case_id");
-- What is due, and what is held.
CREATE INDEX "planned_handout_clinic_id_ended_at_held_for_due_at_idx" ON "planned_handout"("clinic_id", "ended_at", "held_for", "due_at");

ALTER TABLE "planned_handout" ADD CONSTRAINT "planned_handout_clinic_id_patient_id_fkey" FOREIGN KEY ("clinic_id", "patient_id") REFERENCES "patient"("clinic_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "planned_handout" ADD CONSTRAINT "planned_handout_clinic_id_case_id_fkey" FOREIGN KEY ("clinic_id", "case_id") REFERENCES "triage_case"("clinic_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "planned_handout" ADD CONSTRAINT "planned_handout_clinic_id_planned_by_fkey" FOREIGN KEY ("clinic_id", "planned_by") REFERENCES "staff"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "planned_handout" ADD CONSTRAINT "planned_handout_clinic_id_ended_by_fkey" FOREIGN KEY ("clinic_id", "ended_by") REFERENCES "staff"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "planned_handout" ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_clinic ON "planned_handout" TO keel_app USING (clinic_id = keel_clinic()) WITH CHECK (clinic_id = keel_clinic());
GRANT SELECT, INSERT ON "planned_handout" TO keel_app;
GRANT UPDATE ("patient_id", "held_for", "held_at", "ended_as", "ended_at", "ended_by") ON "planned_handout" TO keel_app;

-- As before, and what is planned for a patient is something done with their record, until its day is over.
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
    (SELECT max(greatest(h.planned_at, h.due_at, h.ended_at)) FROM planned_handout h, these
      WHERE h.clinic_id = of_clinic AND h.patient_id = ANY (ids)),
    (SELECT max(k.due_at) FROM check_in k, these WHERE k.clinic_id = of_clinic AND k.patient_id = ANY (ids)))
$$;

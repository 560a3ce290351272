-- A record that asks whoever opens it why: of a colleague, a neighbor, somebody who is known.
CREATE TABLE "record_restriction" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "patient_id" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "colleague_id" UUID,
    "placed_at" TIMESTAMPTZ(3) NOT NULL,
    "placed_by" UUID NOT NULL,
    "lifted_at" TIMESTAMPTZ(3),
    "lifted_by" UUID,

    CONSTRAINT "record_restriction_pkey" PRIMARY KEY ("clinic_id","id"),
    CHECK ("reason" <> ''),
    CHECK (num_nulls("lifted_at", "lifted_by") IN (0, 2))
);
ALTER TABLE "record_restriction" ADD CONSTRAINT "restricted_once"
  EXCLUDE ("clinic_id" WITH =, "patient_id" WITH =) WHERE ("lifted_at" IS NULL);
CREATE INDEX "record_restriction_clinic_id_patient_id_idx" ON "record_restriction"("clinic_id", "patient_id");
ALTER TABLE "record_restriction" ADD CONSTRAINT "record_restriction_clinic_id_patient_id_fkey" FOREIGN KEY ("clinic_id", "patient_id") REFERENCES "patient"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "record_restriction" ADD CONSTRAINT "record_restriction_clinic_id_colleague_id_fkey" FOREIGN KEY ("clinic_id", "colleague_id") REFERENCES "staff"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "record_restriction" ADD CONSTRAINT "record_restriction_clinic_id_placed_by_fkey" FOREIGN KEY ("clinic_id", "placed_by") REFERENCES "staff"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "record_restriction" ADD CONSTRAINT "record_restriction_clinic_id_lifted_by_fkey" FOREIGN KEY ("clinic_id", "lifted_by") REFERENCES "staff"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Who opened such a record and why, and which lead looked at that. It holds for one session, which may be gone by now.
CREATE TABLE "record_opening" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "patient_id" UUID NOT NULL,
    "staff_id" UUID NOT NULL,
    "session_id" UUID NOT NULL,
    "why" TEXT NOT NULL,
    "words" TEXT NOT NULL DEFAULT '',
    "opened_at" TIMESTAMPTZ(3) NOT NULL,
    "reviewed_at" TIMESTAMPTZ(3),
    "reviewed_by" UUID,
    "review_words" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "record_opening_pkey" PRIMARY KEY ("clinic_id","id"),
    CHECK ("why" IN ('care', 'cover', 'other')),
    CHECK ("why" <> 'other' OR "words" <> ''),
    CHECK (num_nulls("reviewed_at", "reviewed_by") IN (0, 2))
);
CREATE INDEX "record_opening_clinic_id_patient_id_idx" ON "record_opening"("clinic_id", "patient_id");
CREATE INDEX "record_opening_clinic_id_session_id_opened_at_idx" ON "record_opening"("clinic_id", "session_id", "opened_at");
CREATE INDEX "record_opening_clinic_id_opened_at_id_idx" ON "record_opening"("clinic_id", "opened_at", "id");
ALTER TABLE "record_opening" ADD CONSTRAINT "record_opening_clinic_id_patient_id_fkey" FOREIGN KEY ("clinic_id", "patient_id") REFERENCES "patient"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "record_opening" ADD CONSTRAINT "record_opening_clinic_id_staff_id_fkey" FOREIGN KEY ("clinic_id", "staff_id") REFERENCES "staff"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "record_opening" ADD CONSTRAINT "record_opening_clinic_id_reviewed_by_fkey" FOREIGN KEY ("clinic_id", "reviewed_by") REFERENCES "staff"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "record_restriction" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "record_opening" ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_clinic ON "record_restriction" TO keel_app USING (clinic_id = keel_clinic()) WITH CHECK (clinic_id = keel_clinic());
CREATE POLICY own_clinic ON "record_opening" TO keel_app USING (clinic_id = keel_clinic()) WITH CHECK (clinic_id = keel_clinic());
GRANT SELECT, INSERT ON "record_restriction", "record_opening" TO keel_app;
GRANT UPDATE ("lifted_at", "lifted_by") ON "record_restriction" TO keel_app;
GRANT UPDATE ("reviewed_at", "reviewed_by", "review_words") ON "record_opening" TO keel_app;

-- What is erased with a record goes on with both of them.
CREATE OR REPLACE FUNCTION keel_delete_records(of_clinic uuid, of_patient uuid, ids uuid[]) RETURNS void LANGUAGE plpgsql
  SET search_path = public, pg_temp AS $$
DECLARE
  said text[] := ARRAY(SELECT DISTINCT word FROM patient_word WHERE clinic_id = of_clinic AND patient_id = ANY (ids));
BEGIN
  DELETE FROM patient_event WHERE clinic_id = of_clinic
    AND (patient_id = ANY (ids) OR (event ->> 'otherId')::uuid = ANY (ids));
  DELETE FROM patient_merge WHERE clinic_id = of_clinic AND (kept_id = ANY (ids) OR merged_id = ANY (ids));
  DELETE FROM legal_hold WHERE clinic_id = of_clinic AND patient_id = ANY (ids) AND lifted_at IS NOT NULL;
  DELETE FROM record_restriction WHERE clinic_id = of_clinic AND patient_id = ANY (ids);
  DELETE FROM record_opening WHERE clinic_id = of_clinic AND patient_id = ANY (ids);
  DELETE FROM patient WHERE clinic_id = of_clinic AND merged_into = of_patient;
  DELETE FROM patient WHERE clinic_id = of_clinic AND id = of_patient;
  DELETE FROM name_word n WHERE n.clinic_id = of_clinic AND n.word = ANY (said)
    AND NOT EXISTS (SELECT FROM patient_word w WHERE w.clinic_id = of_clinic AND w.word = n.word);
END $$;

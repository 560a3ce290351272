-- A handout may be taken back; the patient does not see it any more, and it may be sent again.
ALTER TABLE "assignment" ADD COLUMN     "taken_back_at" TIMESTAMPTZ(3),
ADD COLUMN     "taken_back_by" UUID;

ALTER TABLE "assignment" ADD CHECK (num_nulls("taken_back_at", "taken_back_by") IN (0, 2));
ALTER TABLE "assignment" ADD CONSTRAINT "assignment_clinic_id_taken_back_by_fkey" FOREIGN KEY ("clinic_id", "taken_back_by") REFERENCES "staff"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

DROP INDEX "assignment_clinic_id_case_id_handout_version_id_key";
CREATE INDEX "assignment_clinic_id_case_id_idx" ON "assignment"("clinic_id", "case_id");
ALTER TABLE "assignment" ADD CONSTRAINT "given_once_on_a_case"
  EXCLUDE ("clinic_id" WITH =, "case_id" WITH =, "handout_version_id" WITH =) WHERE ("taken_back_at" IS NULL);

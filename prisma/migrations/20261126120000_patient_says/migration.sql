-- AlterTable
ALTER TABLE "triage_case" ADD COLUMN     "patient_said_at" TIMESTAMPTZ(3),
ADD COLUMN     "patient_says" TEXT;

ALTER TABLE "triage_case" ADD CHECK ("patient_says" IN ('going', 'called', 'accompanied', 'mistake'));
ALTER TABLE "triage_case" ADD CHECK (("patient_says" IS NULL) = ("patient_said_at" IS NULL));

-- Whoever stops at the advice to get help is done with the form as far as the worklist goes.
DROP INDEX "triage_case_answering_idx";
CREATE INDEX "triage_case_answering_idx" ON "triage_case" ("clinic_id", "tier_rank", "due_at", "opened_at", "id")
  WHERE "state" <> 'closed' AND "submitted_at" IS NULL AND ("patient_says" IS NULL OR "patient_says" = 'mistake');

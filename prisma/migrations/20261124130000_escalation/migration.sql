-- AlterTable
ALTER TABLE "triage_case" ADD COLUMN     "answered_at" TIMESTAMPTZ(3),
ADD COLUMN     "answered_by" UUID,
ADD COLUMN     "escalated_at" TIMESTAMPTZ(3),
ADD COLUMN     "target_from" TIMESTAMPTZ(3),
ADD COLUMN     "times_told" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "told_at" TIMESTAMPTZ(3);

UPDATE "triage_case" SET "target_from" = "opened_at";
ALTER TABLE "triage_case" ALTER COLUMN "target_from" SET NOT NULL;

-- AddForeignKey
ALTER TABLE "triage_case" ADD CONSTRAINT "triage_case_clinic_id_answered_by_fkey" FOREIGN KEY ("clinic_id", "answered_by") REFERENCES "staff"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "triage_case" ADD CHECK (("escalated_at" IS NULL) = ("told_at" IS NULL));
ALTER TABLE "triage_case" ADD CHECK (("escalated_at" IS NULL) = ("times_told" = 0));
ALTER TABLE "triage_case" ADD CHECK (num_nulls("answered_by", "answered_at") IN (0, 2));
ALTER TABLE "triage_case" ADD CHECK ("answered_at" IS NULL OR "escalated_at" IS NOT NULL);

-- What Keel looks for each minute: targets that were missed, and those that nobody has answered for yet.
CREATE INDEX "triage_case_missed_idx" ON "triage_case" ("clinic_id", "due_at", "id")
  WHERE "state" <> 'closed' AND "first_look_at" IS NULL AND "escalated_at" IS NULL;
CREATE INDEX "triage_case_unanswered_idx" ON "triage_case" ("clinic_id", "told_at", "id")
  WHERE "state" <> 'closed' AND "escalated_at" IS NOT NULL AND "answered_at" IS NULL;
-- The filter of the worklist, in the list's own order.
CREATE INDEX "triage_case_escalated_idx" ON "triage_case" ("clinic_id", "tier_rank", "due_at", "opened_at", "id")
  WHERE "state" <> 'closed' AND "escalated_at" IS NOT NULL;

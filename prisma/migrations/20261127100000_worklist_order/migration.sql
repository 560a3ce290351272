-- The worklist: tier; within it what nobody has looked at, then what is due, then what waits for the patient; then by when.
DROP INDEX "triage_case_worklist_idx", "triage_case_mine_idx", "triage_case_unclaimed_idx", "triage_case_answering_idx",
  "triage_case_escalated_idx";
CREATE INDEX "triage_case_worklist_idx" ON "triage_case" ("clinic_id", "tier_rank", "queue_rank", "next_at", "opened_at", "id")
  WHERE "state" <> 'closed';
CREATE INDEX "triage_case_mine_idx" ON "triage_case"
  ("clinic_id", "owner_id", "tier_rank", "queue_rank", "next_at", "opened_at", "id")
  WHERE "state" <> 'closed' AND "owner_id" IS NOT NULL;
CREATE INDEX "triage_case_unclaimed_idx" ON "triage_case" ("clinic_id", "tier_rank", "queue_rank", "next_at", "opened_at", "id")
  WHERE "state" = 'open';
CREATE INDEX "triage_case_answering_idx" ON "triage_case" ("clinic_id", "tier_rank", "queue_rank", "next_at", "opened_at", "id")
  WHERE "state" <> 'closed' AND "submitted_at" IS NULL AND ("patient_says" IS NULL OR "patient_says" = 'mistake');
CREATE INDEX "triage_case_escalated_idx" ON "triage_case" ("clinic_id", "tier_rank", "queue_rank", "next_at", "opened_at", "id")
  WHERE "state" <> 'closed' AND "escalated_at" IS NOT NULL;

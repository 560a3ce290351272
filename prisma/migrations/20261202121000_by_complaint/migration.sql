-- each statement by itself
-- The worklist narrowed to one complaint, in its own orders: open cases, those that nobody has, and closed ones.
DROP INDEX IF EXISTS "triage_case_complaint_idx";
CREATE INDEX CONCURRENTLY "triage_case_complaint_idx" ON "triage_case"
  ("clinic_id", "pathway", "tier_rank", "queue_rank", "next_at", "opened_at", "id")
  WHERE "state" <> 'closed';

DROP INDEX IF EXISTS "triage_case_complaint_unclaimed_idx";
CREATE INDEX CONCURRENTLY "triage_case_complaint_unclaimed_idx" ON "triage_case"
  ("clinic_id", "pathway", "tier_rank", "queue_rank", "next_at", "opened_at", "id")
  WHERE "state" = 'open';

DROP INDEX IF EXISTS "triage_case_complaint_closed_idx";
CREATE INDEX CONCURRENTLY "triage_case_complaint_closed_idx" ON "triage_case"
  ("clinic_id", "pathway", "closed_at" DESC, "id" DESC)
  WHERE "state" = 'closed';

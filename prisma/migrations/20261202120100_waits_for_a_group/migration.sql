-- each statement by itself
-- What waits for a group, in the order of the list: few at any time.
DROP INDEX IF EXISTS "triage_case_group_idx";
CREATE INDEX CONCURRENTLY "triage_case_group_idx" ON "triage_case"
  ("clinic_id", "group_id", "tier_rank", "queue_rank", "next_at", "opened_at", "id")
  WHERE "state" <> 'closed' AND "group_id" IS NOT NULL;

-- each statement by itself
-- Closed cases that wait to be read by a colleague, the oldest first: few at any time.
DROP INDEX IF EXISTS "triage_case_to_sign_idx";
CREATE INDEX CONCURRENTLY "triage_case_to_sign_idx" ON "triage_case" ("clinic_id", "closed_at", "id") WHERE "sign_by" IS NOT NULL;

-- each statement by itself
-- Forms by week leave check-ins out: which one a form is stands in the index too, so that no answer is read to count them.
DROP INDEX IF EXISTS "submission_counted_idx";
CREATE INDEX CONCURRENTLY "submission_counted_idx" ON "submission" ("clinic_id", "submitted_at", "tier", "questionnaire");
DROP INDEX CONCURRENTLY IF EXISTS "submission_clinic_id_submitted_at_tier_idx";

-- each statement by itself
-- Few of a case's events: when it was opened again, for what is counted of a period.
DROP INDEX IF EXISTS "case_event_reopened_idx";
CREATE INDEX CONCURRENTLY "case_event_reopened_idx" ON "case_event" ("clinic_id", "at") WHERE "event" ->> 'type' = 'reopened';

-- each statement by itself
-- Few of a case's events: when it was closed, for what is counted of a period.
DROP INDEX IF EXISTS "case_event_closed_idx";
CREATE INDEX CONCURRENTLY "case_event_closed_idx" ON "case_event" ("clinic_id", "at") WHERE "event" ->> 'type' = 'closed';

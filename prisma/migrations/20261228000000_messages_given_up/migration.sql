-- each statement by itself
-- What was given up, by when: of years of it, whoever watches counts the last day.
DROP INDEX IF EXISTS "message_given_up_idx";
CREATE INDEX CONCURRENTLY "message_given_up_idx" ON "message" ("clinic_id", greatest("created_at", "tried_at")) WHERE "state" = 'failed';

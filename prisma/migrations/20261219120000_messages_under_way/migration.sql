-- each statement by itself
-- What waits to be sent, for whoever looks each hour whether a job is left for it.
DROP INDEX IF EXISTS "message_under_way_idx";
CREATE INDEX CONCURRENTLY "message_under_way_idx" ON "message" ("clinic_id", "created_at", "id")
  WHERE "state" IN ('waiting', 'sending');

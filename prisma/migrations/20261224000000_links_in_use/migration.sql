-- each statement by itself
-- Check-ins that did not go out because another link was to bring the answer, for whoever looks what became of it.
DROP INDEX IF EXISTS "check_in_link_in_use_idx";
CREATE INDEX CONCURRENTLY "check_in_link_in_use_idx" ON "check_in" ("clinic_id", "due_at", "id")
  WHERE "state" = 'skipped' AND "reason" = 'link-in-use' AND "due_at" > "settled_at";

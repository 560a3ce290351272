-- each statement by itself
-- An address is one clinic's.
DROP INDEX IF EXISTS "clinic_start_address_key";
CREATE UNIQUE INDEX CONCURRENTLY "clinic_start_address_key" ON "clinic"("start_address");

-- Who waits to be matched, the longest first.
DROP INDEX IF EXISTS "patient_unmatched_idx";
CREATE INDEX CONCURRENTLY "patient_unmatched_idx" ON "patient" ("clinic_id", "unmatched_since", "id")
  WHERE "unmatched_since" IS NOT NULL AND "merged_into" IS NULL AND "archived_at" IS NULL;

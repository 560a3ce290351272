-- each statement by itself
-- Who was given one version of a handout, the latest first.
DROP INDEX IF EXISTS "assignment_version_idx";
CREATE INDEX CONCURRENTLY "assignment_version_idx" ON "assignment"
  ("clinic_id", "handout_version_id", "assigned_at" DESC, "id" DESC);

-- When a patient comes in, where that was agreed on; none where only a target says by when they have to be seen.
ALTER TABLE "triage_case" ADD COLUMN "visit_at" TIMESTAMPTZ(3);

-- Whom Keel calls, one after another, when nobody looks at a case in its time: a colleague's place in the list, and from which
-- tier on the clinic has it called.
ALTER TABLE "staff" ADD COLUMN     "on_call_place" SMALLINT;
ALTER TABLE "clinic" ADD COLUMN     "on_call_from" TEXT NOT NULL DEFAULT 'EMERGENCY';
ALTER TABLE "clinic" ADD CONSTRAINT "clinic_on_call_from_check" CHECK ("on_call_from" IN ('EMERGENCY', 'URGENT')) NOT VALID;
GRANT UPDATE ("on_call_from") ON "clinic" TO keel_app;

-- Who was called about the step that was missed, in this turn of the list.
ALTER TABLE "triage_case" ADD COLUMN     "on_call" JSONB;

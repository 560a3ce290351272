-- AlterTable
ALTER TABLE "triage_case" ADD COLUMN     "next_at" TIMESTAMPTZ(3),
ADD COLUMN     "next_step" TEXT,
ADD COLUMN     "next_to" TEXT,
ADD COLUMN     "queue_rank" SMALLINT,
ADD COLUMN     "tries" INTEGER NOT NULL DEFAULT 0;

-- What follows from what was done last (lib/cases/next-step.ts). For what was looked at the time runs from this moment
-- on: until now nobody was promised one, so nothing is late at once, and nothing that was seen stays quiet.
UPDATE "triage_case" c SET "next_step" = n.step, "next_at" = n.at, "tries" = n.tries,
  "queue_rank" = CASE n.step WHEN 'look' THEN 0 WHEN 'wait' THEN 2 ELSE 1 END
FROM (
  SELECT o.clinic_id, o.id, what.step, coalesce(called.tries, 0) AS tries,
    CASE what.step WHEN 'look' THEN o.due_at ELSE now() + ((CASE
      WHEN what.step = 'see' THEN '{4 hours,1 day,3 days,10 days}'
      WHEN what.step = 'wait' THEN '{30 minutes,1 day,3 days,5 days}'
      WHEN acted.type = 'called' THEN '{30 minutes,2 hours,1 day,1 day}'
      ELSE '{10 minutes,1 hour,1 day,3 days}' END)::interval[])[o.tier_rank + 1] END AS at
  FROM "triage_case" o
  LEFT JOIN LATERAL (
    SELECT e.event ->> 'type' AS type, e.event ->> 'result' AS result FROM "case_event" e
    WHERE e.clinic_id = o.clinic_id AND e.case_id = o.id AND e.at >= o.target_from
      AND e.event ->> 'type' IN ('called', 'follow-up-asked')
    ORDER BY e.at DESC, e.id DESC LIMIT 1) acted ON true
  LEFT JOIN LATERAL (
    SELECT count(*) FILTER (WHERE e.at > coalesce(reached.at, '-infinity')) AS tries FROM "case_event" e
    CROSS JOIN (SELECT max(r.at) AS at FROM "case_event" r WHERE r.clinic_id = o.clinic_id AND r.case_id = o.id
      AND r.event ->> 'type' = 'called' AND r.event ->> 'result' = 'reached') reached
    WHERE e.clinic_id = o.clinic_id AND e.case_id = o.id AND e.at >= o.target_from
      AND e.event ->> 'type' = 'called' AND e.event ->> 'result' <> 'reached') called ON true
  CROSS JOIN LATERAL (SELECT CASE
      WHEN o.first_look_at IS NULL THEN 'look'
      WHEN acted.type = 'follow-up-asked' THEN 'wait'
      WHEN acted.result = 'reached' THEN 'see'
      ELSE 'call' END AS step) what
  WHERE o.state <> 'closed') n
WHERE c.clinic_id = n.clinic_id AND c.id = n.id;
UPDATE "triage_case" SET "next_at" = "closed_at", "queue_rank" = 3 WHERE "state" = 'closed';

ALTER TABLE "triage_case" ALTER COLUMN "next_at" SET NOT NULL, ALTER COLUMN "queue_rank" SET NOT NULL;
ALTER TABLE "triage_case" ADD CHECK ("next_step" IN ('look', 'call', 'see', 'wait', 'hand-over'));
-- A case without a next step does not exist; nobody has looked where somebody is to look, and nowhere else.
ALTER TABLE "triage_case" ADD CHECK (("state" = 'closed') = ("next_step" IS NULL));
ALTER TABLE "triage_case" ADD CHECK ("state" = 'closed' OR ("next_step" = 'look') = ("first_look_at" IS NULL));
ALTER TABLE "triage_case" ADD CHECK ("queue_rank" = CASE "next_step" WHEN 'look' THEN 0 WHEN 'wait' THEN 2 WHEN 'call' THEN 1
  WHEN 'see' THEN 1 WHEN 'hand-over' THEN 1 ELSE 3 END);
ALTER TABLE "triage_case" ADD CHECK (coalesce("next_step" = 'hand-over', false) = ("next_to" IS NOT NULL));
ALTER TABLE "triage_case" ADD CHECK ("tries" >= 0);

-- What Keel looks for each minute: next steps that are overdue and that the leads have not heard of, and silence that was
-- long enough.
DROP INDEX "triage_case_missed_idx";
CREATE INDEX "triage_case_overdue_idx" ON "triage_case" ("clinic_id", "next_at", "id")
  WHERE "state" <> 'closed' AND ("escalated_at" IS NULL OR "escalated_at" < "next_at");

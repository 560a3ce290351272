-- Whoever went to the front desk, or left, before this gave back what they had in hand may still have cases that they cannot open and
-- nobody else looks for. Each is anybody's again, once, with the lines that giving it back writes, by Keel itself.
DO $$
DECLARE
  of_clinic uuid;
  freed uuid[];
BEGIN
  FOR of_clinic IN SELECT DISTINCT c.clinic_id FROM triage_case c JOIN staff s ON s.clinic_id = c.clinic_id AND s.id = c.owner_id
      WHERE c.state = 'claimed' AND (s.role = 'reception' OR s.disabled_at IS NOT NULL) LOOP
    PERFORM set_config('keel.clinic', of_clinic::text, true);
    WITH given_back AS (
      UPDATE triage_case c SET state = 'open', owner_id = NULL, revision = c.revision + 1 FROM staff s
      WHERE c.clinic_id = of_clinic AND s.clinic_id = of_clinic AND s.id = c.owner_id AND c.state = 'claimed'
        AND (s.role = 'reception' OR s.disabled_at IS NOT NULL)
      RETURNING c.id
    ), told AS (
      INSERT INTO case_event (clinic_id, id, case_id, at, actor_kind, event)
      SELECT of_clinic, gen_random_uuid(), id, clock_timestamp(), 'system', '{"type": "released"}' FROM given_back
      RETURNING case_id
    )
    SELECT array_agg(case_id) INTO freed FROM told;
    PERFORM keel_record(of_clinic, clock_timestamp(), 'system', NULL, ARRAY(SELECT gen_random_uuid() FROM unnest(freed)),
      (SELECT jsonb_agg(jsonb_build_object('type', 'case.released', 'caseId', each)) FROM unnest(freed) AS each));
  END LOOP;
END $$;

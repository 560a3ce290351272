-- Whole records that go by themselves are asked again once they are locked, as those of a start page are: somebody may have
-- gone on with one since it was found.
CREATE OR REPLACE FUNCTION keel_clear_due(of_clinic uuid, of_kind text, run_at timestamptz, at_most integer)
  RETURNS TABLE (id uuid, erasure_id uuid) LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  kept_for integer;
  ids uuid[];
  these uuid[];
  each_id uuid;
  new_id uuid;
  gone integer := 0;
BEGIN
  IF of_clinic IS DISTINCT FROM keel_clinic() THEN
    RAISE EXCEPTION 'what is due in another clinic' USING ERRCODE = '42501';
  END IF;
  SELECT r.period INTO kept_for FROM retention r JOIN clinic c ON c.id = r.clinic_id
    WHERE r.clinic_id = of_clinic AND r.kind = of_kind AND r.is_on
      AND (of_kind <> 'records' OR r.period = c.record_years)
      AND (r.ran_at IS NULL OR date_trunc('day', r.ran_at, c.time_zone) < date_trunc('day', run_at, c.time_zone))
    FOR UPDATE OF r;
  IF kept_for IS NULL THEN RETURN; END IF;
  ids := ARRAY(SELECT d.id FROM keel_due(of_clinic, of_kind, kept_for, run_at) d ORDER BY d.at, d.id LIMIT at_most);
  IF of_kind IN ('records', 'arrivals') THEN
    -- Somebody may go on with one of them, or say whose it is, at this moment: once they are locked, they are asked again.
    these := ARRAY(SELECT p.id FROM patient p WHERE p.clinic_id = of_clinic AND (p.id = ANY (ids) OR p.merged_into = ANY (ids)));
    PERFORM FROM intake i WHERE i.clinic_id = of_clinic AND i.patient_id = ANY (these) ORDER BY i.id FOR UPDATE;
    PERFORM FROM triage_case c WHERE c.clinic_id = of_clinic AND c.patient_id = ANY (these) ORDER BY c.id FOR UPDATE;
    PERFORM FROM patient p WHERE p.clinic_id = of_clinic AND p.id = ANY (these) ORDER BY p.id FOR UPDATE;
    PERFORM FROM assignment a WHERE a.clinic_id = of_clinic AND a.patient_id = ANY (these) ORDER BY a.id FOR UPDATE;
    ids := ARRAY(SELECT d.id FROM keel_due(of_clinic, of_kind, kept_for, run_at) d WHERE d.id = ANY (ids) ORDER BY d.at, d.id);
    FOREACH each_id IN ARRAY ids LOOP
      new_id := gen_random_uuid();
      IF keel_erase_record(of_clinic, each_id, new_id, NULL, run_at, 'kept-long-enough', '') = 'erased' THEN
        gone := gone + 1;
        RETURN QUERY SELECT each_id, new_id;
      END IF;
    END LOOP;
  ELSE
    IF of_kind = 'drafts' THEN
      ids := keel_clear_drafts(of_clinic, ids, kept_for, run_at);
    ELSIF of_kind = 'mails' THEN
      -- Where somebody has it sent again at this moment, it waits and keeps its address.
      WITH cleared AS (UPDATE message m SET address = ''
        WHERE m.clinic_id = of_clinic AND m.id = ANY (ids) AND m.state NOT IN ('waiting', 'sending') RETURNING m.id)
      SELECT coalesce(array_agg(c.id), '{}') INTO ids FROM cleared c;
    ELSE
      DELETE FROM session s WHERE s.clinic_id = of_clinic AND s.id = ANY (ids);
      DELETE FROM password_link l WHERE l.clinic_id = of_clinic AND l.id = ANY (ids);
      DELETE FROM email_change e WHERE e.clinic_id = of_clinic AND e.id = ANY (ids);
    END IF;
    gone := cardinality(ids);
    RETURN QUERY SELECT unnest(ids), NULL::uuid;
  END IF;
  IF gone > 0 THEN
    UPDATE retention r SET ran_at = run_at, ran_count = gone WHERE r.clinic_id = of_clinic AND r.kind = of_kind;
  END IF;
END $$;

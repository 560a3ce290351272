-- Records of a start page that nobody matched and in which nothing was sent go, where a lead has switched it on.
ALTER TABLE "retention" DROP CONSTRAINT "retention_kind_check";
ALTER TABLE "retention" ADD CONSTRAINT "retention_kind_check"
  CHECK ("kind" IN ('drafts', 'arrivals', 'mails', 'sign-ins', 'records')) NOT VALID;

CREATE OR REPLACE FUNCTION keel_due(of_clinic uuid, of_kind text, kept_for integer, said_at timestamptz)
  RETURNS TABLE (id uuid, at timestamptz) LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
  WITH days AS (
    SELECT today AT TIME ZONE time_zone AS today, (today - kept) AT TIME ZONE time_zone AS border
    FROM (SELECT time_zone, date_trunc('day', said_at AT TIME ZONE time_zone) AS today,
        CASE WHEN of_kind = 'records' THEN make_interval(years => kept_for) ELSE make_interval(days => kept_for) END AS kept
      FROM clinic WHERE clinic.id = of_clinic) c
  )
  -- Begun and never sent. One that alerted the clinic is a case; one that follows a case belongs to it; one whose patient
  -- has a link that opens may be gone on with.
  SELECT i.id, i.saved_at FROM days, intake i JOIN patient p ON p.clinic_id = i.clinic_id AND p.id = i.patient_id
  WHERE of_kind = 'drafts' AND i.clinic_id = of_clinic AND i.state = 'draft' AND i.saved_at < border
    AND NOT EXISTS (SELECT FROM triage_case c WHERE c.clinic_id = of_clinic AND c.intake_id = i.id)
    AND NOT EXISTS (SELECT FROM check_in k WHERE k.clinic_id = of_clinic AND k.intake_id = i.id)
    AND NOT EXISTS (SELECT FROM invitation v WHERE v.clinic_id = of_clinic AND v.patient_id = i.patient_id
      AND v.expires_at > today AND v.revoked_at IS NULL)
    AND NOT keel_is_held(of_clinic, coalesce(p.merged_into, p.id))
  UNION ALL
  -- Where an e-mail went; that it went stays. One that came back goes on saying so on the patient's page.
  SELECT m.id, m.created_at FROM days, message m
    LEFT JOIN patient p ON m.person_kind = 'patient' AND p.clinic_id = m.clinic_id AND p.id = m.person_id
  WHERE of_kind = 'mails' AND m.clinic_id = of_clinic AND m.created_at < border AND m.address <> ''
    AND m.state NOT IN ('waiting', 'sending') AND NOT (m.state = 'bounced'
      AND (m.address IS NOT DISTINCT FROM p.email OR m.address IS NOT DISTINCT FROM p.text_to))
    AND (p.id IS NULL OR NOT keel_is_held(of_clinic, coalesce(p.merged_into, p.id)))
  UNION ALL
  -- Where and with what somebody was signed in, once that is over, links to choose a password, and changes of an address that
  -- can neither be confirmed nor taken back any more.
  SELECT s.id, least(s.expires_at, s.ended_at) FROM days, session s
    LEFT JOIN patient p ON s.kind = 'patient' AND p.clinic_id = s.clinic_id AND p.id = s.person_id
  WHERE of_kind = 'sign-ins' AND s.clinic_id = of_clinic AND least(s.expires_at, s.ended_at) < border
    AND (p.id IS NULL OR NOT keel_is_held(of_clinic, coalesce(p.merged_into, p.id)))
  UNION ALL
  SELECT l.id, least(l.expires_at, l.ended_at) FROM days, password_link l
  WHERE of_kind = 'sign-ins' AND l.clinic_id = of_clinic AND least(l.expires_at, l.ended_at) < border
  UNION ALL
  SELECT e.id, least(e.ended_at, greatest(e.expires_at, e.stoppable_until)) FROM days, email_change e
  WHERE of_kind = 'sign-ins' AND e.clinic_id = of_clinic
    AND least(e.ended_at, greatest(e.expires_at, e.stoppable_until)) < border
  UNION ALL
  -- Whole records with which nothing was done for all these years.
  SELECT p.id, t.at FROM days, patient p, LATERAL (SELECT keel_last_touched(of_clinic, p.id) AS at) t
  WHERE of_kind = 'records' AND p.clinic_id = of_clinic AND p.merged_into IS NULL AND p.created_at < border
    AND t.at < border AND NOT keel_is_held(of_clinic, p.id)
    AND NOT EXISTS (SELECT FROM triage_case c JOIN patient r ON r.clinic_id = c.clinic_id AND r.id = c.patient_id
      WHERE c.clinic_id = of_clinic AND (r.id = p.id OR r.merged_into = p.id) AND c.state <> 'closed')
  UNION ALL
  -- Who came by the start page, was never matched and sent nothing, not an alert either: with that, a person had a look at it.
  SELECT p.id, t.at FROM days, patient p, LATERAL (SELECT keel_last_touched(of_clinic, p.id) AS at) t
  WHERE of_kind = 'arrivals' AND p.clinic_id = of_clinic AND p.unmatched_since < border AND p.merged_into IS NULL
    AND t.at < border AND NOT keel_is_held(of_clinic, p.id)
    AND NOT EXISTS (SELECT FROM patient r WHERE r.clinic_id = of_clinic AND r.merged_into = p.id)
    AND NOT EXISTS (SELECT FROM intake i WHERE i.clinic_id = of_clinic AND i.patient_id = p.id AND i.state <> 'draft')
    AND NOT EXISTS (SELECT FROM triage_case c WHERE c.clinic_id = of_clinic AND c.patient_id = p.id)
    AND NOT EXISTS (SELECT FROM invitation v WHERE v.clinic_id = of_clinic AND v.patient_id = p.id
      AND v.expires_at > today AND v.revoked_at IS NULL)
$$;

CREATE OR REPLACE FUNCTION keel_clear_due(of_clinic uuid, of_kind text, run_at timestamptz, at_most integer)
  RETURNS TABLE (id uuid, erasure_id uuid) LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  kept_for integer;
  ids uuid[];
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
    FOREACH each_id IN ARRAY ids LOOP
      IF of_kind = 'arrivals' THEN
        -- Somebody may go on with it, or say whose it is, at this moment: once it is locked, it is asked again.
        PERFORM FROM intake i WHERE i.clinic_id = of_clinic AND i.patient_id = each_id ORDER BY i.id FOR UPDATE;
        PERFORM FROM patient p WHERE p.clinic_id = of_clinic AND p.id = each_id FOR UPDATE;
        CONTINUE WHEN NOT EXISTS (SELECT FROM keel_due(of_clinic, of_kind, kept_for, run_at) d WHERE d.id = each_id);
      END IF;
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

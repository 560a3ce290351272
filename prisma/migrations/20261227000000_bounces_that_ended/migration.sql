-- A bounce keeps its address no longer than it counts: what was taken later goes, and would else have left it as the last word.
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
  -- Where an e-mail went; that it went stays. One that came back goes on saying so on the patient's page, until a later one was
  -- taken: there, or where it is not known any more.
  SELECT m.id, m.created_at FROM days, message m
    LEFT JOIN patient p ON m.person_kind = 'patient' AND p.clinic_id = m.clinic_id AND p.id = m.person_id
  WHERE of_kind = 'mails' AND m.clinic_id = of_clinic AND m.created_at < border AND m.address <> ''
    AND m.state NOT IN ('waiting', 'sending') AND NOT (m.state = 'bounced'
      AND (m.address IS NOT DISTINCT FROM p.email OR m.address IS NOT DISTINCT FROM p.text_to)
      AND NOT EXISTS (SELECT FROM message l JOIN patient r ON r.clinic_id = l.clinic_id AND r.id = l.person_id
        WHERE l.clinic_id = of_clinic
          AND (r.id = coalesce(p.merged_into, p.id) OR r.merged_into = coalesce(p.merged_into, p.id))
          AND l.state = 'sent' AND (l.created_at, l.id) > (m.created_at, m.id) AND l.address IN (m.address, '')))
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

-- For whoever watches the service: in which clinics a next step is overdue, by tier, and of no patient. All that it reads is
-- in triage_case_worklist_idx, which holds open cases alone. Bounded, because each row is a series where figures are kept.
CREATE FUNCTION keel_late_clinics() RETURNS TABLE (clinic uuid, tier text, late bigint)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  BEGIN ATOMIC
    SELECT c.clinic_id, (ARRAY['EMERGENCY', 'URGENT', 'SOON', 'ROUTINE'])[c.tier_rank + 1], count(*)
      FROM triage_case c WHERE c.state <> 'closed' AND c.next_at <= now()
      GROUP BY c.clinic_id, c.tier_rank ORDER BY c.tier_rank, min(c.next_at) LIMIT 100;
  END;
REVOKE EXECUTE ON FUNCTION keel_late_clinics FROM PUBLIC;
GRANT EXECUTE ON FUNCTION keel_late_clinics TO keel_app;

-- As before; what comes before a visit that is agreed on may be due at its time, and is late then: the hour is of the visit alone.
CREATE OR REPLACE FUNCTION keel_open_cases() RETURNS TABLE (tier text, open bigint, late bigint)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  BEGIN ATOMIC
    SELECT c.tier, count(*), count(*) FILTER (WHERE c.next_at <= now()
        AND (c.next_step <> 'see' OR c.visit_at IS DISTINCT FROM c.next_at OR c.next_at <= now() - interval '60 minutes'))
      FROM triage_case c WHERE c.state <> 'closed' GROUP BY c.tier;
  END;

-- Of the last hour alone the rows themselves are read; all that is late for longer is in triage_case_worklist_idx.
CREATE OR REPLACE FUNCTION keel_late_clinics() RETURNS TABLE (clinic uuid, tier text, late bigint)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  BEGIN ATOMIC
    SELECT l.clinic_id, (ARRAY['EMERGENCY', 'URGENT', 'SOON', 'ROUTINE'])[l.tier_rank + 1], count(*)
      FROM (
        SELECT c.clinic_id, c.tier_rank, c.next_at FROM triage_case c
          WHERE c.state <> 'closed' AND c.next_at <= now() - interval '60 minutes'
        UNION ALL
        SELECT c.clinic_id, c.tier_rank, c.next_at FROM triage_case c
          WHERE c.state <> 'closed' AND c.next_at <= now() AND c.next_at > now() - interval '60 minutes'
            AND (c.next_step <> 'see' OR c.visit_at IS DISTINCT FROM c.next_at)
      ) l
      GROUP BY l.clinic_id, l.tier_rank ORDER BY l.tier_rank, min(l.next_at) LIMIT 100;
  END;

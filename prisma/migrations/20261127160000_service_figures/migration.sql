-- For whoever watches the service: how much is open and late over all clinics, by tier and without a word of which.
CREATE FUNCTION keel_open_cases() RETURNS TABLE (tier text, open bigint, late bigint)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  BEGIN ATOMIC
    SELECT c.tier, count(*), count(*) FILTER (WHERE c.next_at <= now())
      FROM triage_case c WHERE c.state <> 'closed' GROUP BY c.tier;
  END;
REVOKE EXECUTE ON FUNCTION keel_open_cases FROM PUBLIC;
GRANT EXECUTE ON FUNCTION keel_open_cases TO keel_app;

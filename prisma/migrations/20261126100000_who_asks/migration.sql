-- Who is asking, in one statement: it names the clinic for the rest of its transaction, and row-level security then
-- shows the session, its person and the clinic, or nothing. It runs as whoever calls it. One body, so that the clinic is
-- named before anything is read, whatever the planner thinks of.
CREATE FUNCTION keel_who_asks(of_clinic uuid, of_session uuid, moment timestamptz)
  RETURNS TABLE (kind text, person_id uuid, name text, role text, clinic jsonb)
  LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM set_config('keel.clinic', of_clinic::text, true);
  RETURN QUERY
    SELECT s.kind, s.person_id, st.name, st.role, to_jsonb(c)
    FROM session s
    JOIN clinic c ON c.id = s.clinic_id
    LEFT JOIN staff st ON s.kind = 'staff' AND st.clinic_id = s.clinic_id AND st.id = s.person_id
      AND st.disabled_at IS NULL
    LEFT JOIN patient p ON s.kind = 'patient' AND p.clinic_id = s.clinic_id AND p.id = s.person_id
    WHERE s.clinic_id = of_clinic AND s.id = of_session AND s.ended_at IS NULL AND s.expires_at > moment
      AND coalesce(st.id, p.id) IS NOT NULL;
END $$;
REVOKE EXECUTE ON FUNCTION keel_who_asks FROM PUBLIC;
GRANT EXECUTE ON FUNCTION keel_who_asks TO keel_app;

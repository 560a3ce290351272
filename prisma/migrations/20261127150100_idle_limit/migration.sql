-- After so many minutes in which somebody who works at the clinic does nothing, they are asked to sign in again.
ALTER TABLE "clinic" ADD COLUMN     "idle_minutes" SMALLINT NOT NULL DEFAULT 15;
ALTER TABLE "clinic" ADD CHECK ("idle_minutes" BETWEEN 5 AND 60);
GRANT UPDATE ("idle_minutes") ON "clinic" TO keel_app;

-- Nobody is asked at once because Keel was updated.
ALTER TABLE "session" ADD COLUMN     "active_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP;

-- Who is asking, as before, but for staff who did nothing for too long. Where they are doing something now (`is_act`) it
-- is kept, once a minute at most, and nobody is asked sooner for that minute. A page that asks by itself keeps nobody
-- signed in.
DROP FUNCTION keel_who_asks(uuid, uuid, timestamptz);
CREATE FUNCTION keel_who_asks(of_clinic uuid, of_session uuid, moment timestamptz, is_act boolean)
  RETURNS TABLE (kind text, person_id uuid, name text, role text, clinic jsonb)
  LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE
  last_act timestamptz;
BEGIN
  PERFORM set_config('keel.clinic', of_clinic::text, true);
  SELECT s.kind, s.person_id, st.name, st.role, to_jsonb(c), CASE WHEN s.kind = 'staff' THEN s.active_at END
    INTO kind, person_id, name, role, clinic, last_act
    FROM session s
    JOIN clinic c ON c.id = s.clinic_id
    LEFT JOIN staff st ON s.kind = 'staff' AND st.clinic_id = s.clinic_id AND st.id = s.person_id
      AND st.disabled_at IS NULL
    LEFT JOIN patient p ON s.kind = 'patient' AND p.clinic_id = s.clinic_id AND p.id = s.person_id
    WHERE s.clinic_id = of_clinic AND s.id = of_session AND s.ended_at IS NULL AND s.expires_at > moment
      AND s.awaits IS NULL AND coalesce(st.id, p.id) IS NOT NULL
      AND (s.kind <> 'staff' OR s.active_at + (c.idle_minutes + 1) * interval '1 minute' > moment);
  IF NOT FOUND THEN RETURN; END IF;
  IF is_act AND last_act <= moment - interval '1 minute' THEN
    UPDATE session s SET active_at = moment
      WHERE s.clinic_id = of_clinic AND s.id = of_session AND s.active_at <= moment - interval '1 minute';
  END IF;
  RETURN NEXT;
END $$;
REVOKE EXECUTE ON FUNCTION keel_who_asks FROM PUBLIC;
GRANT EXECUTE ON FUNCTION keel_who_asks TO keel_app;

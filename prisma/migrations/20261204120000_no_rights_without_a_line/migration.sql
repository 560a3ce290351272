-- Whoever gets in, and what somebody may do, stands in the log of who saw what, or it does not come about: the role that
-- serves may write these rows, but no transaction of its ends well that did not record them too (keel_record). The owner,
-- who restores and mends, is not asked.
CREATE FUNCTION keel_is_in_log() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  named text := TG_ARGV[0];
  subject text := to_jsonb(NEW) ->> TG_ARGV[1];
BEGIN
  IF pg_has_role(session_user, current_user, 'usage') THEN
    RETURN NULL;
  END IF;
  -- The time only keeps the search short, and the clock may have been set in between.
  IF NOT EXISTS (SELECT FROM audit_event e WHERE e.clinic_id = NEW.clinic_id AND e.event ->> named = subject
      AND e.xmin = pg_current_xact_id()::xid
      AND e.recorded_at > least(now(), clock_timestamp()) - interval '1 minute') THEN
    RAISE EXCEPTION 'a row of % that is not in the log', TG_TABLE_NAME USING ERRCODE = '42501';
  END IF;
  RETURN NULL;
END $$;
REVOKE EXECUTE ON FUNCTION keel_is_in_log FROM PUBLIC;

CREATE CONSTRAINT TRIGGER session_is_in_log AFTER INSERT ON session
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION keel_is_in_log('sessionId', 'id');
CREATE CONSTRAINT TRIGGER whole_session_is_in_log AFTER UPDATE ON session
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (OLD.awaits IS NOT NULL AND NEW.awaits IS NULL)
  EXECUTE FUNCTION keel_is_in_log('sessionId', 'id');

CREATE CONSTRAINT TRIGGER staff_is_in_log AFTER INSERT ON staff
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION keel_is_in_log('staffId', 'id');
CREATE CONSTRAINT TRIGGER changed_staff_is_in_log AFTER UPDATE ON staff
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
  WHEN ((OLD.role, OLD.email, OLD.name, OLD.password_hash, OLD.disabled_at, OLD.is_supervised)
    IS DISTINCT FROM (NEW.role, NEW.email, NEW.name, NEW.password_hash, NEW.disabled_at, NEW.is_supervised))
  EXECUTE FUNCTION keel_is_in_log('staffId', 'id');

CREATE CONSTRAINT TRIGGER passkey_is_in_log AFTER INSERT ON passkey
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION keel_is_in_log('staffId', 'staff_id');
CREATE CONSTRAINT TRIGGER second_factor_is_in_log AFTER INSERT ON second_factor
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW.set_up_at IS NOT NULL)
  EXECUTE FUNCTION keel_is_in_log('staffId', 'staff_id');
CREATE CONSTRAINT TRIGGER changed_factor_is_in_log AFTER UPDATE ON second_factor
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (OLD.set_up_at IS DISTINCT FROM NEW.set_up_at)
  EXECUTE FUNCTION keel_is_in_log('staffId', 'staff_id');
CREATE CONSTRAINT TRIGGER password_link_is_in_log AFTER INSERT ON password_link
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION keel_is_in_log('staffId', 'staff_id');

-- How a session began stays as it was, what has ended does not begin again, and a patient's alone goes to another person:
-- where two records of one person become one.
REVOKE UPDATE ON session FROM keel_app;
GRANT UPDATE (person_id, expires_at, ended_at, active_at, awaits) ON session TO keel_app;

CREATE FUNCTION keel_session_goes_on() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  RAISE EXCEPTION 'a session stays whose it is, whole once it was whole, and ended once it has ended' USING ERRCODE = '42501';
END $$;
REVOKE EXECUTE ON FUNCTION keel_session_goes_on FROM PUBLIC;
CREATE TRIGGER session_goes_on BEFORE UPDATE ON session FOR EACH ROW
  WHEN ((OLD.kind = 'staff' AND NEW.person_id <> OLD.person_id)
    OR (OLD.ended_at IS NOT NULL AND NEW.ended_at IS DISTINCT FROM OLD.ended_at)
    OR (OLD.awaits IS NULL AND NEW.awaits IS NOT NULL))
  EXECUTE FUNCTION keel_session_goes_on();

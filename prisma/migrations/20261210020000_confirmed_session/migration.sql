-- When whoever this session is of last showed that it is them: what is worth a second look asks whether that was just now.
-- And the address that they signed in from, for themselves alone: they tell their own from a stranger's.
ALTER TABLE "session" ADD COLUMN "confirmed_at" TIMESTAMPTZ(3), ADD COLUMN "address" TEXT NOT NULL DEFAULT '';

GRANT UPDATE (confirmed_at) ON session TO keel_app;

-- As with getting in: no session is taken for confirmed without the log having it.
CREATE CONSTRAINT TRIGGER confirmed_session_is_in_log AFTER UPDATE ON session
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (OLD.confirmed_at IS DISTINCT FROM NEW.confirmed_at)
  EXECUTE FUNCTION keel_is_in_log('sessionId', 'id');

-- The address goes with the session: as soon as it is ended, and where it ran out, once its person signs in again.
CREATE FUNCTION keel_forget_address() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  NEW.address := '';
  RETURN NEW;
END $$;
REVOKE EXECUTE ON FUNCTION keel_forget_address FROM PUBLIC;
CREATE TRIGGER ended_session_forgets BEFORE UPDATE ON session FOR EACH ROW
  WHEN (NEW.ended_at IS NOT NULL AND NEW.address <> '') EXECUTE FUNCTION keel_forget_address();

CREATE FUNCTION keel_forget_addresses() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  UPDATE session SET address = '' WHERE clinic_id = NEW.clinic_id AND person_id = NEW.person_id AND kind = 'staff'
    AND expires_at <= NEW.created_at AND address <> '';
  RETURN NULL;
END $$;
REVOKE EXECUTE ON FUNCTION keel_forget_addresses FROM PUBLIC;
CREATE TRIGGER new_session_forgets AFTER INSERT ON session FOR EACH ROW
  WHEN (NEW.kind = 'staff') EXECUTE FUNCTION keel_forget_addresses();

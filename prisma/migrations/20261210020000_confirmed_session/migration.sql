-- When whoever this session is of last showed that it is them: what is worth a second look asks whether that was just now.
-- And the address that they signed in from, for themselves alone: they tell their own from a stranger's.
ALTER TABLE "session" ADD COLUMN "confirmed_at" TIMESTAMPTZ(3), ADD COLUMN "address" TEXT NOT NULL DEFAULT '';

GRANT UPDATE (confirmed_at) ON session TO keel_app;

-- As with getting in: no session is taken for confirmed without the log having it.
CREATE CONSTRAINT TRIGGER confirmed_session_is_in_log AFTER UPDATE ON session
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (OLD.confirmed_at IS DISTINCT FROM NEW.confirmed_at)
  EXECUTE FUNCTION keel_is_in_log('sessionId', 'id');

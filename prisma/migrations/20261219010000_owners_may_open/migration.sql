-- An act on a case goes by who somebody was as it began. Whoever went to the front desk, or left, in between would have a case that
-- they cannot open and nobody looks for: a case waits for what is being changed of its new owner, and does not go to them then.
-- Pressed again, the act is refused in words.
CREATE FUNCTION keel_owner_may_open() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM FROM staff s WHERE s.clinic_id = NEW.clinic_id AND s.id = NEW.owner_id
    AND s.role <> 'reception' AND s.disabled_at IS NULL FOR SHARE;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'a case for somebody who may not open it' USING ERRCODE = '40001';
  END IF;
  RETURN NEW;
END $$;
REVOKE EXECUTE ON FUNCTION keel_owner_may_open FROM PUBLIC;

CREATE TRIGGER given_case_may_be_opened BEFORE UPDATE ON triage_case FOR EACH ROW
  WHEN (NEW.state = 'claimed' AND (OLD.state <> 'claimed' OR OLD.owner_id IS DISTINCT FROM NEW.owner_id))
  EXECUTE FUNCTION keel_owner_may_open();

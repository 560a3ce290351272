-- Since when somebody signs in by a passkey alone: what stands as their password then is one that nobody knows.
ALTER TABLE "staff" ADD COLUMN "password_off_at" TIMESTAMPTZ(3),
  ADD CONSTRAINT "staff_password_off_check" CHECK ("password_off_at" IS NULL OR "password_hash" IS NOT NULL) NOT VALID;
ALTER TABLE "staff" VALIDATE CONSTRAINT "staff_password_off_check";

-- That it was switched stands in the log, as every other change of what lets somebody in does.
DROP TRIGGER changed_staff_is_in_log ON staff;
CREATE CONSTRAINT TRIGGER changed_staff_is_in_log AFTER UPDATE ON staff
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
  WHEN ((OLD.role, OLD.email, OLD.name, OLD.password_hash, OLD.password_off_at, OLD.disabled_at, OLD.is_supervised)
    IS DISTINCT FROM (NEW.role, NEW.email, NEW.name, NEW.password_hash, NEW.password_off_at, NEW.disabled_at, NEW.is_supervised))
  EXECUTE FUNCTION keel_is_in_log('staffId', 'id');

-- A clinic's page for whoever has no link, at an address of its own; none where it has no such page.
ALTER TABLE "clinic" ADD COLUMN "start_address" TEXT;
ALTER TABLE "clinic" ADD CONSTRAINT "clinic_start_address_check"
  CHECK (length("start_address") BETWEEN 3 AND 40 AND "start_address" ~ '^[a-z0-9]+(-[a-z0-9]+)*$') NOT VALID;
GRANT UPDATE ("start_address") ON "clinic" TO keel_app;

-- Since when somebody who came by that page is known by what they typed alone.
ALTER TABLE "patient" ADD COLUMN "unmatched_since" TIMESTAMPTZ(3);

-- Asked before a clinic is known: whoever has the address learns whose it is and nothing else.
CREATE FUNCTION keel_clinic_of_start_page(address text) RETURNS uuid
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  BEGIN ATOMIC
    SELECT c.id FROM clinic c WHERE c.start_address = address;
  END;
REVOKE EXECUTE ON FUNCTION keel_clinic_of_start_page FROM PUBLIC;
GRANT EXECUTE ON FUNCTION keel_clinic_of_start_page TO keel_app;

-- By the rights of whoever calls it. It says no where another clinic has the address, also where that took it this very moment.
CREATE FUNCTION keel_take_start_address(address text) RETURNS boolean
  LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  UPDATE clinic SET start_address = address WHERE id = keel_clinic();
  RETURN true;
EXCEPTION WHEN unique_violation THEN
  RETURN false;
END $$;
REVOKE EXECUTE ON FUNCTION keel_take_start_address FROM PUBLIC;
GRANT EXECUTE ON FUNCTION keel_take_start_address TO keel_app;

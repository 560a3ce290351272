-- Another address for somebody who works here: a link to the new one confirms it, a link to the old one stops it or takes it
-- back. Neither link rests here.
CREATE TABLE "email_change" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "staff_id" UUID NOT NULL,
    "old_email" TEXT NOT NULL,
    "new_email" TEXT NOT NULL,
    "confirm_hash" BYTEA NOT NULL,
    "stop_hash" BYTEA NOT NULL,
    "asked_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "confirmed_at" TIMESTAMPTZ(3),
    "stoppable_until" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "email_change_pkey" PRIMARY KEY ("clinic_id","id"),
    CHECK ("old_email" <> "new_email"),
    CHECK (octet_length("confirm_hash") = 32 AND octet_length("stop_hash") = 32)
);

CREATE UNIQUE INDEX "email_change_clinic_id_confirm_hash_key" ON "email_change"("clinic_id", "confirm_hash");
CREATE UNIQUE INDEX "email_change_clinic_id_stop_hash_key" ON "email_change"("clinic_id", "stop_hash");
CREATE INDEX "email_change_clinic_id_staff_id_idx" ON "email_change"("clinic_id", "staff_id");
CREATE INDEX "email_change_old_email_idx" ON "email_change"("old_email");
-- A new one ends the one before it: of each person one at most waits to be confirmed.
ALTER TABLE "email_change" ADD CONSTRAINT "email_change_waiting"
  EXCLUDE ("clinic_id" WITH =, "staff_id" WITH =) WHERE ("confirmed_at" IS NULL AND "ended_at" IS NULL);

ALTER TABLE "email_change" ADD CONSTRAINT "email_change_clinic_id_staff_id_fkey" FOREIGN KEY ("clinic_id", "staff_id") REFERENCES "staff"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "email_change" ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_clinic ON "email_change" TO keel_app USING (clinic_id = keel_clinic()) WITH CHECK (clinic_id = keel_clinic());
GRANT SELECT, INSERT ON "email_change" TO keel_app;
GRANT UPDATE ("confirmed_at", "stoppable_until", "ended_at") ON "email_change" TO keel_app;

-- An address that its owner may still take back is given to nobody else meanwhile, at whatever clinic. It says yes or no, as
-- adding somebody with an address that is in use does.
CREATE FUNCTION keel_is_address_held(address text, but_for uuid, now timestamptz) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  BEGIN ATOMIC
    SELECT EXISTS (SELECT FROM email_change c WHERE c.old_email = address AND c.staff_id IS DISTINCT FROM but_for
      AND c.confirmed_at IS NOT NULL AND c.ended_at IS NULL AND c.stoppable_until > now);
  END;
REVOKE EXECUTE ON FUNCTION keel_is_address_held FROM PUBLIC;
GRANT EXECUTE ON FUNCTION keel_is_address_held TO keel_app;

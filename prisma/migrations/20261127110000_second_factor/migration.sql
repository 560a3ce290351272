-- Whether everybody who works at a clinic has to type a code after the password. The invented clinics are tried in two
-- commands and go without.
ALTER TABLE "clinic" ADD COLUMN "requires_code" BOOLEAN NOT NULL DEFAULT true;
UPDATE "clinic" SET "requires_code" = false
  WHERE "id" IN ('0193a6c0-0000-7000-8000-000000000001', '0193a6c0-0000-7000-8000-000000000002');
GRANT UPDATE ("requires_code") ON "clinic" TO keel_app;

CREATE TABLE "second_factor" (
    "clinic_id" UUID NOT NULL,
    "staff_id" UUID NOT NULL,
    "seed" UUID,
    "set_up_at" TIMESTAMPTZ(3),
    "last_step" BIGINT NOT NULL DEFAULT 0,
    "recovery" BYTEA[] NOT NULL DEFAULT ARRAY[]::BYTEA[],

    CONSTRAINT "second_factor_pkey" PRIMARY KEY ("clinic_id","staff_id")
);

ALTER TABLE "second_factor" ADD CONSTRAINT "second_factor_clinic_id_staff_id_fkey" FOREIGN KEY ("clinic_id", "staff_id") REFERENCES "staff"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "second_factor" ADD CHECK (("seed" IS NULL) = ("set_up_at" IS NULL));
ALTER TABLE "second_factor" ADD CHECK ("seed" IS NOT NULL OR cardinality("recovery") = 0);

ALTER TABLE "second_factor" ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_clinic ON "second_factor" TO keel_app USING (clinic_id = keel_clinic()) WITH CHECK (clinic_id = keel_clinic());
GRANT SELECT, INSERT ON "second_factor" TO keel_app;
GRANT UPDATE ("seed", "set_up_at", "last_step", "recovery") ON "second_factor" TO keel_app;

-- After the password alone a session opens nothing: it waits for a code, or for codes to be set up.
ALTER TABLE "session" ADD COLUMN "awaits" TEXT;
ALTER TABLE "session" ADD CHECK ("awaits" IN ('code', 'set-up'));
ALTER TABLE "session" ADD CHECK ("awaits" IS NULL OR "kind" = 'staff');

CREATE OR REPLACE FUNCTION keel_who_asks(of_clinic uuid, of_session uuid, moment timestamptz)
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
      AND s.awaits IS NULL AND coalesce(st.id, p.id) IS NOT NULL;
END $$;

-- Whoever was asked to join has no password until they have chosen one by their link.
ALTER TABLE "staff" ALTER COLUMN "password_hash" DROP NOT NULL;

CREATE TABLE "password_link" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "staff_id" UUID NOT NULL,
    "purpose" TEXT NOT NULL,
    "token_hash" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" UUID,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "password_link_pkey" PRIMARY KEY ("clinic_id","id")
);

CREATE UNIQUE INDEX "password_link_clinic_id_token_hash_key" ON "password_link"("clinic_id", "token_hash");
-- A new link ends the one before it: of each person one at most is open.
ALTER TABLE "password_link" ADD CONSTRAINT "password_link_open"
  EXCLUDE ("clinic_id" WITH =, "staff_id" WITH =) WHERE ("ended_at" IS NULL);

ALTER TABLE "password_link" ADD CONSTRAINT "password_link_clinic_id_staff_id_fkey" FOREIGN KEY ("clinic_id", "staff_id") REFERENCES "staff"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "password_link" ADD CHECK ("purpose" IN ('join', 'reset'));
ALTER TABLE "password_link" ADD CHECK (octet_length("token_hash") = 32);

ALTER TABLE "password_link" ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_clinic ON "password_link" TO keel_app USING (clinic_id = keel_clinic()) WITH CHECK (clinic_id = keel_clinic());
GRANT SELECT, INSERT ON "password_link" TO keel_app;
GRANT UPDATE ("ended_at") ON "password_link" TO keel_app;

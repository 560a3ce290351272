-- A key of somebody's device, with which they sign in instead of a password and a code. What rests here is its public half.
CREATE TABLE "passkey" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "staff_id" UUID NOT NULL,
    "credential_id" TEXT NOT NULL,
    "public_key" BYTEA NOT NULL,
    "counter" BIGINT NOT NULL,
    "transports" TEXT[] NOT NULL,
    "name" TEXT NOT NULL,
    "added_at" TIMESTAMPTZ(3) NOT NULL,
    "last_used_at" TIMESTAMPTZ(3),
    "removed_at" TIMESTAMPTZ(3),

    CONSTRAINT "passkey_pkey" PRIMARY KEY ("clinic_id","id")
);

CREATE UNIQUE INDEX "passkey_credential_id_key" ON "passkey"("credential_id");
CREATE INDEX "passkey_clinic_id_staff_id_idx" ON "passkey"("clinic_id", "staff_id");

ALTER TABLE "passkey" ADD CONSTRAINT "passkey_clinic_id_staff_id_fkey" FOREIGN KEY ("clinic_id", "staff_id") REFERENCES "staff"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "passkey" ADD CHECK ("credential_id" <> '');
ALTER TABLE "passkey" ADD CHECK ("counter" >= 0);

-- As with an address, whoever names a passkey sees that one row before the clinic is known, and no list.
ALTER TABLE "passkey" ENABLE ROW LEVEL SECURITY;
CREATE POLICY by_passkey ON "passkey" FOR SELECT TO keel_app USING (credential_id = current_setting('keel.passkey', true));
CREATE POLICY own_clinic ON "passkey" TO keel_app USING (clinic_id = keel_clinic()) WITH CHECK (clinic_id = keel_clinic());
GRANT SELECT, INSERT ON "passkey" TO keel_app;
GRANT UPDATE ("counter", "name", "last_used_at", "removed_at") ON "passkey" TO keel_app;

-- What a passkey was asked to sign, as a hash with whom it was asked of. Taken away by being used: it belongs to no clinic,
-- for nobody is known yet, and is of no use to anybody afterwards.
CREATE TABLE "passkey_challenge" (
    "hash" BYTEA NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "passkey_challenge_pkey" PRIMARY KEY ("hash")
);
ALTER TABLE "passkey_challenge" ADD CHECK (octet_length("hash") = 32);
GRANT SELECT, INSERT, DELETE ON "passkey_challenge" TO keel_app;

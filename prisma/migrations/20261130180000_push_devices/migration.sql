-- A colleague's device that is called when they are on call. Where it is reached and what is said to it is encrypted with
-- go with it when it ends: then nobody can call it any more.
CREATE TABLE "push_device" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "staff_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "endpoint" TEXT,
    "p256dh" TEXT,
    "auth" TEXT,
    "server_key" TEXT NOT NULL,
    "added_at" TIMESTAMPTZ(3) NOT NULL,
    "last_rung_at" TIMESTAMPTZ(3),
    "removed_at" TIMESTAMPTZ(3),

    CONSTRAINT "push_device_pkey" PRIMARY KEY ("clinic_id","id")
);

-- One browser calls one person of a clinic: whoever switched it on last.
CREATE UNIQUE INDEX "push_device_clinic_id_endpoint_key" ON "push_device"("clinic_id", "endpoint");
CREATE INDEX "push_device_clinic_id_staff_id_idx" ON "push_device"("clinic_id", "staff_id");

ALTER TABLE "push_device" ADD CONSTRAINT "push_device_clinic_id_staff_id_fkey" FOREIGN KEY ("clinic_id", "staff_id") REFERENCES "staff"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "push_device" ADD CHECK (num_nonnulls("endpoint", "p256dh", "auth") = CASE WHEN "removed_at" IS NULL THEN 3 ELSE 0 END);

ALTER TABLE "push_device" ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_clinic ON "push_device" TO keel_app USING (clinic_id = keel_clinic()) WITH CHECK (clinic_id = keel_clinic());
GRANT SELECT, INSERT ON "push_device" TO keel_app;
GRANT UPDATE ("endpoint", "p256dh", "auth", "last_rung_at", "removed_at") ON "push_device" TO keel_app;

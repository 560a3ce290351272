-- Who is away, until when, and who covers: the last that was said of each colleague. The audit log keeps what was said before.
CREATE TABLE "staff_cover" (
    "clinic_id" UUID NOT NULL,
    "staff_id" UUID NOT NULL,
    "cover_id" UUID NOT NULL,
    "said_by" UUID NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL,
    "until" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "staff_cover_pkey" PRIMARY KEY ("clinic_id","staff_id"),
    CHECK ("staff_id" <> "cover_id" AND "until" > "since")
);
ALTER TABLE "staff_cover" ADD CONSTRAINT "staff_cover_clinic_id_staff_id_fkey" FOREIGN KEY ("clinic_id", "staff_id") REFERENCES "staff"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "staff_cover" ADD CONSTRAINT "staff_cover_clinic_id_cover_id_fkey" FOREIGN KEY ("clinic_id", "cover_id") REFERENCES "staff"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "staff_cover" ADD CONSTRAINT "staff_cover_clinic_id_said_by_fkey" FOREIGN KEY ("clinic_id", "said_by") REFERENCES "staff"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "staff_cover" ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_clinic ON "staff_cover" TO keel_app USING (clinic_id = keel_clinic()) WITH CHECK (clinic_id = keel_clinic());
GRANT SELECT, INSERT, UPDATE ON "staff_cover" TO keel_app;

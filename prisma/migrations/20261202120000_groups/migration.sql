-- Colleagues to whom a case can be given together. Whoever leaves one keeps a row that says when.
CREATE TABLE "staff_group" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT COLLATE "und-x-icu" NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 0,
    "put_away_at" TIMESTAMPTZ(3),

    CONSTRAINT "staff_group_pkey" PRIMARY KEY ("clinic_id","id"),
    CHECK ("name" <> '' AND char_length("name") <= 40)
);
ALTER TABLE "staff_group" ADD CONSTRAINT "group_named_once"
  EXCLUDE ("clinic_id" WITH =, "name" WITH =) WHERE ("put_away_at" IS NULL);
ALTER TABLE "staff_group" ADD CONSTRAINT "staff_group_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinic"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

CREATE TABLE "staff_group_member" (
    "clinic_id" UUID NOT NULL,
    "group_id" UUID NOT NULL,
    "staff_id" UUID NOT NULL,
    "removed_at" TIMESTAMPTZ(3),

    CONSTRAINT "staff_group_member_pkey" PRIMARY KEY ("clinic_id","group_id","staff_id")
);
ALTER TABLE "staff_group_member" ADD CONSTRAINT "staff_group_member_clinic_id_group_id_fkey" FOREIGN KEY ("clinic_id", "group_id") REFERENCES "staff_group"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "staff_group_member" ADD CONSTRAINT "staff_group_member_clinic_id_staff_id_fkey" FOREIGN KEY ("clinic_id", "staff_id") REFERENCES "staff"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "staff_group" ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_clinic ON "staff_group" TO keel_app USING (clinic_id = keel_clinic()) WITH CHECK (clinic_id = keel_clinic());
GRANT SELECT, INSERT, UPDATE ON "staff_group" TO keel_app;
ALTER TABLE "staff_group_member" ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_clinic ON "staff_group_member" TO keel_app USING (clinic_id = keel_clinic()) WITH CHECK (clinic_id = keel_clinic());
GRANT SELECT, INSERT, UPDATE ON "staff_group_member" TO keel_app;

-- For whom an open case waits. Nobody has it until one of them claims it.
ALTER TABLE "triage_case" ADD COLUMN "group_id" UUID;
ALTER TABLE "triage_case" ADD CONSTRAINT "triage_case_clinic_id_group_id_fkey" FOREIGN KEY ("clinic_id", "group_id") REFERENCES "staff_group"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE NOT VALID;
ALTER TABLE "triage_case" ADD CONSTRAINT "triage_case_group_of_open_check" CHECK ("state" = 'open' OR "group_id" IS NULL) NOT VALID;

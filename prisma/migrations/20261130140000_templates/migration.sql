-- What a clinic's people write again and again on cases, under a name that a lead gives it.
CREATE TABLE "case_template" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT COLLATE "und-x-icu" NOT NULL,
    "kind" TEXT NOT NULL,
    "words" TEXT NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 0,
    "archived_at" TIMESTAMPTZ(3),

    CONSTRAINT "case_template_pkey" PRIMARY KEY ("clinic_id","id"),
    CHECK ("name" <> '' AND "words" <> '' AND "kind" IN ('note', 'call', 'closing'))
);

ALTER TABLE "case_template" ADD CONSTRAINT "template_named_once"
  EXCLUDE ("clinic_id" WITH =, "kind" WITH =, "name" WITH =) WHERE ("archived_at" IS NULL);
ALTER TABLE "case_template" ADD CONSTRAINT "case_template_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinic"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "case_template" ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_clinic ON "case_template" TO keel_app USING (clinic_id = keel_clinic()) WITH CHECK (clinic_id = keel_clinic());
GRANT SELECT, INSERT, UPDATE ON "case_template" TO keel_app;

-- Handouts that are sent together, under a name that a lead gives them.
CREATE TABLE "handout_set" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "handouts" TEXT[],
    "revision" INTEGER NOT NULL DEFAULT 0,
    "removed_at" TIMESTAMPTZ(3),

    CONSTRAINT "handout_set_pkey" PRIMARY KEY ("clinic_id","id"),
    CHECK ("name" <> '' AND cardinality("handouts") BETWEEN 1 AND 12)
);

ALTER TABLE "handout_set" ADD CONSTRAINT "named_once"
  EXCLUDE ("clinic_id" WITH =, "name" WITH =) WHERE ("removed_at" IS NULL);
ALTER TABLE "handout_set" ADD CONSTRAINT "handout_set_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinic"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "handout_set" ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_clinic ON "handout_set" TO keel_app USING (clinic_id = keel_clinic()) WITH CHECK (clinic_id = keel_clinic());
GRANT SELECT, INSERT, UPDATE ON "handout_set" TO keel_app;

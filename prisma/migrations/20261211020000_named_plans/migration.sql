-- Exercises that a clinic composes often, under a name that a lead gives them. A plan for a patient may start from one.
CREATE TABLE "named_plan" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "items" JSONB NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 0,
    "removed_at" TIMESTAMPTZ(3),

    CONSTRAINT "named_plan_pkey" PRIMARY KEY ("clinic_id","id"),
    CHECK ("name" <> '' AND jsonb_array_length("items") BETWEEN 1 AND 8)
);

ALTER TABLE "named_plan" ADD CONSTRAINT "plan_named_once"
  EXCLUDE ("clinic_id" WITH =, "name" WITH =) WHERE ("removed_at" IS NULL);
ALTER TABLE "named_plan" ADD CONSTRAINT "named_plan_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinic"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "named_plan" ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_clinic ON "named_plan" TO keel_app USING (clinic_id = keel_clinic()) WITH CHECK (clinic_id = keel_clinic());
GRANT SELECT, INSERT, UPDATE ON "named_plan" TO keel_app;

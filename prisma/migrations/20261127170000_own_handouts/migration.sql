-- A clinic writes handouts of its own; what was published of them are rows of "handout_version" like Keel's.
CREATE TABLE "own_handout" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 0,
    "adapts" TEXT,
    "adapts_version" INTEGER,
    "owner_id" UUID NOT NULL,
    "draft" JSONB,
    "writers" UUID[],
    "asked_by" UUID,
    "asked_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 0,
    "shelf" JSONB,
    "reviewed_on" DATE,
    "retired_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "own_handout_pkey" PRIMARY KEY ("clinic_id","id"),
    CHECK (num_nulls("adapts", "adapts_version") IN (0, 2)),
    CHECK (num_nulls("asked_by", "asked_at") IN (0, 2)),
    CHECK ("asked_by" IS NULL OR "draft" IS NOT NULL),
    CHECK ("version" >= 0 AND ("version" = 0) = ("shelf" IS NULL) AND ("version" = 0) = ("reviewed_on" IS NULL))
);

CREATE TABLE "own_handout_event" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "handout_id" UUID NOT NULL,
    "staff_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "event" JSONB NOT NULL,

    CONSTRAINT "own_handout_event_pkey" PRIMARY KEY ("clinic_id","id")
);

CREATE INDEX "own_handout_event_clinic_id_handout_id_at_idx" ON "own_handout_event"("clinic_id", "handout_id", "at");

ALTER TABLE "own_handout" ADD CONSTRAINT "own_handout_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinic"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "own_handout" ADD CONSTRAINT "own_handout_clinic_id_owner_id_fkey" FOREIGN KEY ("clinic_id", "owner_id") REFERENCES "staff"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "own_handout_event" ADD CONSTRAINT "own_handout_event_clinic_id_handout_id_fkey" FOREIGN KEY ("clinic_id", "handout_id") REFERENCES "own_handout"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "own_handout_event" ADD CONSTRAINT "own_handout_event_clinic_id_staff_id_fkey" FOREIGN KEY ("clinic_id", "staff_id") REFERENCES "staff"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Of one of Keel's there is one in use.
ALTER TABLE "own_handout" ADD CONSTRAINT "adapted_once"
  EXCLUDE ("clinic_id" WITH =, "adapts" WITH =) WHERE ("adapts" IS NOT NULL AND "retired_at" IS NULL);

ALTER TABLE "own_handout" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "own_handout_event" ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_clinic ON "own_handout" TO keel_app USING (clinic_id = keel_clinic()) WITH CHECK (clinic_id = keel_clinic());
CREATE POLICY own_clinic ON "own_handout_event" TO keel_app USING (clinic_id = keel_clinic()) WITH CHECK (clinic_id = keel_clinic());
GRANT SELECT, INSERT, UPDATE ON "own_handout" TO keel_app;
GRANT SELECT, INSERT ON "own_handout_event" TO keel_app;

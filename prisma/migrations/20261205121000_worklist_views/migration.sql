-- The worklist as somebody narrowed it, under a name: their own, or of the whole clinic where it is nobody's. It holds no search.
CREATE TABLE "worklist_view" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "staff_id" UUID,
    "name" TEXT COLLATE "und-x-icu" NOT NULL,
    "filter" TEXT NOT NULL,
    "tier" TEXT,
    "complaint" TEXT,
    "removed_at" TIMESTAMPTZ(3),

    CONSTRAINT "worklist_view_pkey" PRIMARY KEY ("clinic_id","id"),
    CHECK ("name" <> '' AND char_length("name") <= 40)
);
-- A name is one of them among one's own, or among the clinic's. Its index finds them, too.
ALTER TABLE "worklist_view" ADD CONSTRAINT "view_named_once"
  EXCLUDE ("clinic_id" WITH =, coalesce("staff_id", "clinic_id") WITH =, "name" WITH =) WHERE ("removed_at" IS NULL);
ALTER TABLE "worklist_view" ADD CONSTRAINT "worklist_view_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinic"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "worklist_view" ADD CONSTRAINT "worklist_view_clinic_id_staff_id_fkey" FOREIGN KEY ("clinic_id", "staff_id") REFERENCES "staff"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "worklist_view" ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_clinic ON "worklist_view" TO keel_app USING (clinic_id = keel_clinic()) WITH CHECK (clinic_id = keel_clinic());
GRANT SELECT, INSERT, UPDATE ON "worklist_view" TO keel_app;

-- With which of them somebody starts. It may have been removed since: that is said where they start.
ALTER TABLE "staff" ADD COLUMN "start_view_id" UUID;

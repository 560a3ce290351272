-- Pictures of a clinic's own handouts. Named by what is in them, never changed and never removed: a version that was
-- sent years ago still shows them.
CREATE TABLE "own_picture" (
    "clinic_id" UUID NOT NULL,
    "id" TEXT NOT NULL,
    "bytes" BYTEA NOT NULL,
    "added_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "own_picture_pkey" PRIMARY KEY ("clinic_id","id")
);

ALTER TABLE "own_picture" ADD CONSTRAINT "own_picture_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinic"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
-- They are packed already: PostgreSQL need not try.
ALTER TABLE "own_picture" ALTER COLUMN "bytes" SET STORAGE EXTERNAL;

ALTER TABLE "own_picture" ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_clinic ON "own_picture" TO keel_app USING (clinic_id = keel_clinic()) WITH CHECK (clinic_id = keel_clinic());
GRANT SELECT, INSERT ON "own_picture" TO keel_app;

-- AlterTable
ALTER TABLE "case_event" ADD COLUMN     "before" JSONB;

-- CreateTable
CREATE TABLE "staff_notice" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "staff_id" UUID NOT NULL,
    "by_staff_id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "seen_at" TIMESTAMPTZ(3),

    CONSTRAINT "staff_notice_pkey" PRIMARY KEY ("clinic_id","id")
);

-- CreateTable
CREATE TABLE "case_reader" (
    "clinic_id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "staff_id" UUID NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL,
    "seen_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "case_reader_pkey" PRIMARY KEY ("clinic_id","case_id","staff_id")
);

-- AddForeignKey
ALTER TABLE "staff_notice" ADD CONSTRAINT "staff_notice_clinic_id_staff_id_fkey" FOREIGN KEY ("clinic_id", "staff_id") REFERENCES "staff"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "staff_notice" ADD CONSTRAINT "staff_notice_clinic_id_by_staff_id_fkey" FOREIGN KEY ("clinic_id", "by_staff_id") REFERENCES "staff"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "staff_notice" ADD CONSTRAINT "staff_notice_clinic_id_case_id_fkey" FOREIGN KEY ("clinic_id", "case_id") REFERENCES "triage_case"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "case_reader" ADD CONSTRAINT "case_reader_clinic_id_case_id_fkey" FOREIGN KEY ("clinic_id", "case_id") REFERENCES "triage_case"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "case_reader" ADD CONSTRAINT "case_reader_clinic_id_staff_id_fkey" FOREIGN KEY ("clinic_id", "staff_id") REFERENCES "staff"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;


ALTER TABLE "staff_notice" ADD CHECK ("kind" IN ('taken-over'));
ALTER TABLE "staff_notice" ADD CHECK ("staff_id" <> "by_staff_id");
ALTER TABLE "case_reader" ADD CHECK ("since" <= "seen_at");

-- What someone has not seen yet, read with every page of the clinic.
CREATE INDEX "staff_notice_unseen_idx" ON "staff_notice" ("clinic_id", "staff_id", "at", "id") WHERE "seen_at" IS NULL;

-- Of one clinic and no other, like every table; a notice is only ever marked as seen, and reading is only ever refreshed.
-- The column that "case_event" gained is written with the row, like the rest of it.
DO $$
DECLARE owned text;
BEGIN
  FOREACH owned IN ARRAY ARRAY['staff_notice', 'case_reader']
  LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', owned);
    EXECUTE format('CREATE POLICY own_clinic ON %I TO keel_app USING (clinic_id = keel_clinic()) WITH CHECK (clinic_id = keel_clinic())', owned);
  END LOOP;
END $$;
GRANT SELECT, INSERT ON "staff_notice", "case_reader" TO keel_app;
GRANT UPDATE ("seen_at") ON "staff_notice" TO keel_app;
GRANT UPDATE ("since", "seen_at") ON "case_reader" TO keel_app;

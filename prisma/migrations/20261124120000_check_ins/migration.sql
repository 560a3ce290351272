-- AlterTable
ALTER TABLE "invitation" ADD COLUMN     "case_id" UUID,
ADD COLUMN     "purpose" TEXT NOT NULL DEFAULT 'intake',
ALTER COLUMN "created_by" DROP NOT NULL;

-- CreateTable
CREATE TABLE "check_in" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "patient_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'planned',
    "due_at" TIMESTAMPTZ(3) NOT NULL,
    "invitation_id" UUID,
    "intake_id" UUID,
    "reason" TEXT,
    "sent_at" TIMESTAMPTZ(3),
    "reminded_at" TIMESTAMPTZ(3),
    "settled_at" TIMESTAMPTZ(3),
    "settled_by" UUID,

    CONSTRAINT "check_in_pkey" PRIMARY KEY ("clinic_id","id")
);

-- CreateIndex
CREATE UNIQUE INDEX "check_in_clinic_id_case_id_kind_key" ON "check_in"("clinic_id", "case_id", "kind");

-- CreateIndex
CREATE UNIQUE INDEX "check_in_clinic_id_intake_id_key" ON "check_in"("clinic_id", "intake_id");

-- AddForeignKey
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_clinic_id_case_id_fkey" FOREIGN KEY ("clinic_id", "case_id") REFERENCES "triage_case"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "check_in" ADD CONSTRAINT "check_in_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinic"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "check_in" ADD CONSTRAINT "check_in_clinic_id_case_id_fkey" FOREIGN KEY ("clinic_id", "case_id") REFERENCES "triage_case"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "check_in" ADD CONSTRAINT "check_in_clinic_id_patient_id_fkey" FOREIGN KEY ("clinic_id", "patient_id") REFERENCES "patient"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "check_in" ADD CONSTRAINT "check_in_clinic_id_invitation_id_fkey" FOREIGN KEY ("clinic_id", "invitation_id") REFERENCES "invitation"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "check_in" ADD CONSTRAINT "check_in_clinic_id_intake_id_fkey" FOREIGN KEY ("clinic_id", "intake_id") REFERENCES "intake"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "check_in" ADD CONSTRAINT "check_in_clinic_id_settled_by_fkey" FOREIGN KEY ("clinic_id", "settled_by") REFERENCES "staff"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;


ALTER TABLE "invitation" ADD CHECK ("purpose" IN ('intake', 'check-in'));
ALTER TABLE "invitation" ADD CHECK (("purpose" = 'check-in') = ("case_id" IS NOT NULL));
ALTER TABLE "check_in" ADD CHECK ("kind" IN ('day-3', 'day-14'));
ALTER TABLE "check_in" ADD CHECK ("state" IN ('planned', 'sent', 'reminded', 'answered', 'worse', 'no-reply', 'no-address', 'skipped'));
ALTER TABLE "check_in" ADD CHECK (("state" = 'skipped') = ("reason" IS NOT NULL));
ALTER TABLE "check_in" ADD CHECK ("state" NOT IN ('sent', 'reminded') OR ("invitation_id" IS NOT NULL AND "sent_at" IS NOT NULL));
ALTER TABLE "check_in" ADD CHECK ("state" NOT IN ('answered', 'worse') OR "intake_id" IS NOT NULL);
ALTER TABLE "check_in" ADD CHECK ("settled_by" IS NULL OR "settled_at" IS NOT NULL);

-- What falls due next, what nobody answered, and which check-in a link belongs to.
CREATE INDEX "check_in_due_idx" ON "check_in" ("clinic_id", "due_at", "id") WHERE "state" IN ('planned', 'sent', 'reminded');
CREATE INDEX "check_in_unanswered_idx" ON "check_in" ("clinic_id", "case_id")
  WHERE "state" IN ('no-reply', 'no-address') AND "settled_at" IS NULL;
CREATE INDEX "check_in_invitation_idx" ON "check_in" ("clinic_id", "invitation_id") WHERE "invitation_id" IS NOT NULL;

-- Of one clinic and no other, like every table; what it follows and what kind it is stays as it was planned.
ALTER TABLE "check_in" ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_clinic ON "check_in" TO keel_app USING (clinic_id = keel_clinic()) WITH CHECK (clinic_id = keel_clinic());
GRANT SELECT, INSERT ON "check_in" TO keel_app;
GRANT UPDATE ("state", "due_at", "invitation_id", "intake_id", "reason", "sent_at", "reminded_at", "settled_at", "settled_by")
  ON "check_in" TO keel_app;

-- A worklist that is open shows whom nobody heard from as soon as that is known.
CREATE TRIGGER tell_of_check_in AFTER UPDATE OF "state", "settled_at" ON "check_in"
  FOR EACH ROW EXECUTE FUNCTION keel_tell_of_case();

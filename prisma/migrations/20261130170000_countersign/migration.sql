-- What colleagues under supervision close is read by another: within how many working days (0: the clinic does not ask for
-- it), who works so, and by when a closed case has to have been read.
ALTER TABLE "clinic" ADD COLUMN     "countersign_days" SMALLINT NOT NULL DEFAULT 0;
ALTER TABLE "clinic" ADD CONSTRAINT "clinic_countersign_days_check" CHECK ("countersign_days" BETWEEN 0 AND 20) NOT VALID;
GRANT UPDATE ("countersign_days") ON "clinic" TO keel_app;

ALTER TABLE "staff" ADD COLUMN     "is_supervised" BOOLEAN NOT NULL DEFAULT false;

ALTER TABLE "triage_case" ADD COLUMN     "sign_by" TIMESTAMPTZ(3);

ALTER TABLE "staff_notice" DROP CONSTRAINT "staff_notice_kind_check";
ALTER TABLE "staff_notice" ADD CONSTRAINT "staff_notice_kind_check" CHECK ("kind" IN ('taken-over', 'given', 'not-agreed')) NOT VALID;

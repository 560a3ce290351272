-- When the patient was last told once more of what they had not opened, and by whom.
ALTER TABLE "assignment" ADD COLUMN     "sent_again_at" TIMESTAMPTZ(3),
ADD COLUMN     "sent_again_by" UUID;
ALTER TABLE "assignment" ADD CONSTRAINT "assignment_clinic_id_sent_again_by_fkey" FOREIGN KEY ("clinic_id", "sent_again_by") REFERENCES "staff"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE NOT VALID;

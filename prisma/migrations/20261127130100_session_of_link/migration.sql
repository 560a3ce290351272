-- Which link a patient came by: when it is replaced, so are they. None for staff, and for whoever was there before.
ALTER TABLE "session" ADD COLUMN     "invitation_id" UUID;
ALTER TABLE "session" ADD CONSTRAINT "session_clinic_id_invitation_id_fkey" FOREIGN KEY ("clinic_id", "invitation_id") REFERENCES "invitation"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

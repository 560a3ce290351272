-- each statement by itself
-- Taking a row away looks for what refers to it: without these, through all of the clinic's links, sessions and e-mails.
DROP INDEX IF EXISTS "invitation_clinic_id_case_id_idx";
CREATE INDEX CONCURRENTLY "invitation_clinic_id_case_id_idx" ON "invitation"("clinic_id", "case_id");

DROP INDEX IF EXISTS "session_clinic_id_invitation_id_idx";
CREATE INDEX CONCURRENTLY "session_clinic_id_invitation_id_idx" ON "session"("clinic_id", "invitation_id");

DROP INDEX IF EXISTS "check_in_clinic_id_patient_id_idx";
CREATE INDEX CONCURRENTLY "check_in_clinic_id_patient_id_idx" ON "check_in"("clinic_id", "patient_id");

DROP INDEX IF EXISTS "check_in_clinic_id_invitation_id_idx";
CREATE INDEX CONCURRENTLY "check_in_clinic_id_invitation_id_idx" ON "check_in"("clinic_id", "invitation_id");

DROP INDEX IF EXISTS "staff_notice_clinic_id_case_id_idx";
CREATE INDEX CONCURRENTLY "staff_notice_clinic_id_case_id_idx" ON "staff_notice"("clinic_id", "case_id");

DROP INDEX IF EXISTS "patient_merge_clinic_id_merged_id_idx";
CREATE INDEX CONCURRENTLY "patient_merge_clinic_id_merged_id_idx" ON "patient_merge"("clinic_id", "merged_id");

DROP INDEX IF EXISTS "message_clinic_id_about_id_idx";
CREATE INDEX CONCURRENTLY "message_clinic_id_about_id_idx" ON "message"("clinic_id", "about_id");

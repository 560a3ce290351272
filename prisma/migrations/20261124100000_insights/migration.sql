-- CreateIndex
CREATE INDEX "intake_clinic_id_agreed_at_idx" ON "intake"("clinic_id", "agreed_at");

-- CreateIndex
CREATE INDEX "submission_clinic_id_submitted_at_tier_idx" ON "submission"("clinic_id", "submitted_at", "tier");

-- CreateIndex
CREATE INDEX "finding_clinic_id_raised_at_flag_intake_id_idx" ON "finding"("clinic_id", "raised_at", "flag", "intake_id");

-- CreateIndex
CREATE INDEX "triage_case_clinic_id_opened_at_idx" ON "triage_case"("clinic_id", "opened_at");

-- CreateIndex
CREATE INDEX "assignment_clinic_id_assigned_at_idx" ON "assignment"("clinic_id", "assigned_at");


-- Few of a case's events: where a clinician did not agree with triage.
CREATE INDEX "case_event_tier_changed_idx" ON "case_event" ("clinic_id", "at") WHERE "event" ->> 'type' = 'tier-changed';

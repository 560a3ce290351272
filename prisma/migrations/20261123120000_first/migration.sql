
-- CreateTable
CREATE TABLE "clinic" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "phone" TEXT NOT NULL,
    "region" TEXT NOT NULL,
    "time_zone" TEXT NOT NULL,
    "link_days" INTEGER NOT NULL DEFAULT 14,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "clinic_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sign_in_name" (
    "email" TEXT NOT NULL,
    "clinic_id" UUID NOT NULL,
    "staff_id" UUID NOT NULL,

    CONSTRAINT "sign_in_name_pkey" PRIMARY KEY ("email")
);

-- CreateTable
CREATE TABLE "staff" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "password_hash" TEXT NOT NULL,
    "disabled_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "staff_pkey" PRIMARY KEY ("clinic_id","id")
);

-- CreateTable
CREATE TABLE "patient" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "record_number" TEXT NOT NULL,
    "given_name" TEXT NOT NULL,
    "family_name" TEXT NOT NULL,
    "date_of_birth" DATE NOT NULL,
    "sex" TEXT NOT NULL,
    "email" TEXT,
    "phone" TEXT,
    "may_leave_message" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "patient_pkey" PRIMARY KEY ("clinic_id","id")
);

-- CreateTable
CREATE TABLE "invitation" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "patient_id" UUID NOT NULL,
    "token_hash" BYTEA NOT NULL,
    "failed_attempts" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" UUID NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "revoked_at" TIMESTAMPTZ(3),
    "identified_at" TIMESTAMPTZ(3),

    CONSTRAINT "invitation_pkey" PRIMARY KEY ("clinic_id","id")
);

-- CreateTable
CREATE TABLE "session" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "person_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "session_pkey" PRIMARY KEY ("clinic_id","id")
);

-- CreateTable
CREATE TABLE "intake" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "patient_id" UUID NOT NULL,
    "invitation_id" UUID NOT NULL,
    "questionnaire" TEXT NOT NULL,
    "questionnaire_version" INTEGER NOT NULL,
    "locale" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'draft',
    "revision" INTEGER NOT NULL DEFAULT 0,
    "current_page" TEXT NOT NULL,
    "notice_version" INTEGER NOT NULL,
    "agreed_at" TIMESTAMPTZ(3) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "saved_at" TIMESTAMPTZ(3) NOT NULL,
    "submitted_at" TIMESTAMPTZ(3),

    CONSTRAINT "intake_pkey" PRIMARY KEY ("clinic_id","id")
);

-- CreateTable
CREATE TABLE "intake_answers" (
    "clinic_id" UUID NOT NULL,
    "intake_id" UUID NOT NULL,
    "answers" JSONB NOT NULL,
    "changed_at" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "intake_answers_pkey" PRIMARY KEY ("clinic_id","intake_id")
);

-- CreateTable
CREATE TABLE "submission" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "intake_id" UUID NOT NULL,
    "submitted_at" TIMESTAMPTZ(3) NOT NULL,
    "questionnaire" TEXT NOT NULL,
    "questionnaire_version" INTEGER NOT NULL,
    "rule_set" TEXT NOT NULL,
    "subject" JSONB NOT NULL,
    "answers" JSONB NOT NULL,
    "frozen" JSONB NOT NULL,
    "tier" TEXT NOT NULL,
    "decided_by" TEXT NOT NULL,

    CONSTRAINT "submission_pkey" PRIMARY KEY ("clinic_id","id")
);

-- CreateTable
CREATE TABLE "finding" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "intake_id" UUID NOT NULL,
    "flag" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "tier" TEXT,
    "certainty" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "sources" JSONB NOT NULL,
    "because" JSONB NOT NULL,
    "rule_set" TEXT NOT NULL,
    "raised_at" TIMESTAMPTZ(3) NOT NULL,
    "withdrawn_at" TIMESTAMPTZ(3),
    "acknowledged_at" TIMESTAMPTZ(3),

    CONSTRAINT "finding_pkey" PRIMARY KEY ("clinic_id","id")
);

-- CreateTable
CREATE TABLE "triage_case" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "patient_id" UUID NOT NULL,
    "intake_id" UUID NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'open',
    "owner_id" UUID,
    "revision" INTEGER NOT NULL DEFAULT 0,
    "triage_tier" TEXT NOT NULL,
    "decided_by" TEXT NOT NULL,
    "tier" TEXT NOT NULL,
    "tier_rank" SMALLINT NOT NULL,
    "top_flags" TEXT[],
    "opened_at" TIMESTAMPTZ(3) NOT NULL,
    "due_at" TIMESTAMPTZ(3) NOT NULL,
    "submitted_at" TIMESTAMPTZ(3),
    "first_look_at" TIMESTAMPTZ(3),
    "closed_at" TIMESTAMPTZ(3),
    "outcome" TEXT,

    CONSTRAINT "triage_case_pkey" PRIMARY KEY ("clinic_id","id")
);

-- CreateTable
CREATE TABLE "case_event" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "actor_kind" TEXT NOT NULL,
    "actor_id" UUID,
    "event" JSONB NOT NULL,

    CONSTRAINT "case_event_pkey" PRIMARY KEY ("clinic_id","id")
);

-- CreateTable
CREATE TABLE "handout_version" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "handout" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "locale" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "sources" JSONB NOT NULL,
    "reviewed_on" DATE NOT NULL,
    "published_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "handout_version_pkey" PRIMARY KEY ("clinic_id","id")
);

-- CreateTable
CREATE TABLE "assignment" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "patient_id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "handout_version_id" UUID NOT NULL,
    "personal_line" TEXT NOT NULL DEFAULT '',
    "assigned_by" UUID,
    "assigned_at" TIMESTAMPTZ(3) NOT NULL,
    "opened_at" TIMESTAMPTZ(3),
    "confirmed_at" TIMESTAMPTZ(3),

    CONSTRAINT "assignment_pkey" PRIMARY KEY ("clinic_id","id")
);

-- CreateTable
CREATE TABLE "audit_event" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "actor_kind" TEXT NOT NULL,
    "actor_id" UUID,
    "event" JSONB NOT NULL,

    CONSTRAINT "audit_event_pkey" PRIMARY KEY ("clinic_id","id")
);

-- CreateTable
CREATE TABLE "rate_limit" (
    "key" VARCHAR(255) NOT NULL,
    "points" INTEGER NOT NULL DEFAULT 0,
    "expire" TIMESTAMPTZ(3),

    CONSTRAINT "rate_limit_pkey" PRIMARY KEY ("key")
);

-- CreateIndex
CREATE UNIQUE INDEX "sign_in_name_clinic_id_staff_id_key" ON "sign_in_name"("clinic_id", "staff_id");

-- CreateIndex
CREATE UNIQUE INDEX "staff_clinic_id_email_key" ON "staff"("clinic_id", "email");

-- CreateIndex
CREATE INDEX "patient_clinic_id_family_name_given_name_id_idx" ON "patient"("clinic_id", "family_name", "given_name", "id");

-- CreateIndex
CREATE UNIQUE INDEX "patient_clinic_id_record_number_key" ON "patient"("clinic_id", "record_number");

-- CreateIndex
CREATE INDEX "invitation_clinic_id_patient_id_created_at_idx" ON "invitation"("clinic_id", "patient_id", "created_at");

-- CreateIndex
CREATE UNIQUE INDEX "invitation_clinic_id_token_hash_key" ON "invitation"("clinic_id", "token_hash");

-- CreateIndex
CREATE INDEX "session_clinic_id_person_id_idx" ON "session"("clinic_id", "person_id");

-- CreateIndex
CREATE INDEX "intake_clinic_id_patient_id_created_at_idx" ON "intake"("clinic_id", "patient_id", "created_at");

-- CreateIndex
CREATE UNIQUE INDEX "intake_clinic_id_invitation_id_key" ON "intake"("clinic_id", "invitation_id");

-- CreateIndex
CREATE UNIQUE INDEX "submission_clinic_id_intake_id_key" ON "submission"("clinic_id", "intake_id");

-- CreateIndex
CREATE INDEX "finding_clinic_id_intake_id_raised_at_idx" ON "finding"("clinic_id", "intake_id", "raised_at");

-- CreateIndex
CREATE INDEX "triage_case_clinic_id_patient_id_opened_at_idx" ON "triage_case"("clinic_id", "patient_id", "opened_at");

-- CreateIndex
CREATE UNIQUE INDEX "triage_case_clinic_id_intake_id_key" ON "triage_case"("clinic_id", "intake_id");

-- CreateIndex
CREATE INDEX "case_event_clinic_id_case_id_at_id_idx" ON "case_event"("clinic_id", "case_id", "at", "id");

-- CreateIndex
CREATE UNIQUE INDEX "handout_version_clinic_id_handout_version_locale_key" ON "handout_version"("clinic_id", "handout", "version", "locale");

-- CreateIndex
CREATE INDEX "assignment_clinic_id_patient_id_assigned_at_idx" ON "assignment"("clinic_id", "patient_id", "assigned_at");

-- CreateIndex
CREATE UNIQUE INDEX "assignment_clinic_id_case_id_handout_version_id_key" ON "assignment"("clinic_id", "case_id", "handout_version_id");

-- CreateIndex
CREATE INDEX "audit_event_clinic_id_at_idx" ON "audit_event"("clinic_id", "at");

-- AddForeignKey
ALTER TABLE "sign_in_name" ADD CONSTRAINT "sign_in_name_clinic_id_staff_id_fkey" FOREIGN KEY ("clinic_id", "staff_id") REFERENCES "staff"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "staff" ADD CONSTRAINT "staff_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinic"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "patient" ADD CONSTRAINT "patient_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinic"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_clinic_id_patient_id_fkey" FOREIGN KEY ("clinic_id", "patient_id") REFERENCES "patient"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinic"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "intake" ADD CONSTRAINT "intake_clinic_id_patient_id_fkey" FOREIGN KEY ("clinic_id", "patient_id") REFERENCES "patient"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "intake" ADD CONSTRAINT "intake_clinic_id_invitation_id_fkey" FOREIGN KEY ("clinic_id", "invitation_id") REFERENCES "invitation"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "intake_answers" ADD CONSTRAINT "intake_answers_clinic_id_intake_id_fkey" FOREIGN KEY ("clinic_id", "intake_id") REFERENCES "intake"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "submission" ADD CONSTRAINT "submission_clinic_id_intake_id_fkey" FOREIGN KEY ("clinic_id", "intake_id") REFERENCES "intake"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "finding" ADD CONSTRAINT "finding_clinic_id_intake_id_fkey" FOREIGN KEY ("clinic_id", "intake_id") REFERENCES "intake"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "triage_case" ADD CONSTRAINT "triage_case_clinic_id_patient_id_fkey" FOREIGN KEY ("clinic_id", "patient_id") REFERENCES "patient"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "triage_case" ADD CONSTRAINT "triage_case_clinic_id_intake_id_fkey" FOREIGN KEY ("clinic_id", "intake_id") REFERENCES "intake"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "triage_case" ADD CONSTRAINT "triage_case_clinic_id_owner_id_fkey" FOREIGN KEY ("clinic_id", "owner_id") REFERENCES "staff"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "case_event" ADD CONSTRAINT "case_event_clinic_id_case_id_fkey" FOREIGN KEY ("clinic_id", "case_id") REFERENCES "triage_case"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "handout_version" ADD CONSTRAINT "handout_version_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinic"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assignment" ADD CONSTRAINT "assignment_clinic_id_patient_id_fkey" FOREIGN KEY ("clinic_id", "patient_id") REFERENCES "patient"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assignment" ADD CONSTRAINT "assignment_clinic_id_case_id_fkey" FOREIGN KEY ("clinic_id", "case_id") REFERENCES "triage_case"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assignment" ADD CONSTRAINT "assignment_clinic_id_handout_version_id_fkey" FOREIGN KEY ("clinic_id", "handout_version_id") REFERENCES "handout_version"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "audit_event" ADD CONSTRAINT "audit_event_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinic"("id") ON DELETE RESTRICT ON UPDATE CASCADE;


-- What the application may hold: states, tiers and roles are closed lists here too.
ALTER TABLE "staff" ADD CHECK ("role" IN ('reception', 'clinician', 'lead'));
ALTER TABLE "staff" ADD CHECK ("email" = lower("email"));
ALTER TABLE "clinic" ADD CHECK ("region" IN ('US', 'UK'));
ALTER TABLE "patient" ADD CHECK ("sex" IN ('female', 'male', 'other'));
ALTER TABLE "invitation" ADD CHECK (octet_length("token_hash") = 32);
ALTER TABLE "invitation" ADD CHECK ("failed_attempts" BETWEEN 0 AND 5);
ALTER TABLE "session" ADD CHECK ("kind" IN ('staff', 'patient'));
ALTER TABLE "intake" ADD CHECK ("state" IN ('draft', 'submitted'));
ALTER TABLE "intake" ADD CHECK (("state" = 'submitted') = ("submitted_at" IS NOT NULL));
ALTER TABLE "submission" ADD CHECK ("tier" IN ('EMERGENCY', 'URGENT', 'SOON', 'ROUTINE'));
ALTER TABLE "finding" ADD CHECK ("tier" IN ('EMERGENCY', 'URGENT', 'SOON', 'ROUTINE'));
ALTER TABLE "finding" ADD CHECK ("kind" IN ('flag', 'combination'));
ALTER TABLE "finding" ADD CHECK ("certainty" IN ('yes', 'unsure'));
ALTER TABLE "triage_case" ADD CHECK ("tier" IN ('EMERGENCY', 'URGENT', 'SOON', 'ROUTINE'));
ALTER TABLE "triage_case" ADD CHECK ("triage_tier" IN ('EMERGENCY', 'URGENT', 'SOON', 'ROUTINE'));
ALTER TABLE "triage_case" ADD CHECK ("tier_rank" = array_position(ARRAY['EMERGENCY', 'URGENT', 'SOON', 'ROUTINE'], "tier") - 1);
ALTER TABLE "triage_case" ADD CHECK ("state" IN ('open', 'claimed', 'closed'));
ALTER TABLE "triage_case" ADD CHECK ("state" <> 'open' OR "owner_id" IS NULL);
ALTER TABLE "triage_case" ADD CHECK ("state" <> 'claimed' OR "owner_id" IS NOT NULL);
ALTER TABLE "triage_case" ADD CHECK (("state" = 'closed') = ("closed_at" IS NOT NULL AND "outcome" IS NOT NULL));

-- The worklist: tier, then time left to the target, then age of the case.
CREATE INDEX "triage_case_worklist_idx" ON "triage_case" ("clinic_id", "tier_rank", "due_at", "opened_at", "id")
  WHERE "state" <> 'closed';
CREATE INDEX "triage_case_mine_idx" ON "triage_case" ("clinic_id", "owner_id", "tier_rank", "due_at", "opened_at", "id")
  WHERE "state" <> 'closed' AND "owner_id" IS NOT NULL;

-- One installation serves several clinics and nobody sees across: the database enforces it.
-- Each transaction says whose clinic it is for; without that, no row is seen and none can be written.
CREATE FUNCTION keel_clinic() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
  RETURN nullif(current_setting('keel.clinic', true), '')::uuid;

DO $$
DECLARE owned text;
BEGIN
  FOREACH owned IN ARRAY ARRAY['staff', 'patient', 'invitation', 'session', 'intake', 'intake_answers', 'submission',
    'finding', 'triage_case', 'case_event', 'handout_version', 'assignment', 'audit_event']
  LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', owned);
    EXECUTE format('CREATE POLICY own_clinic ON %I TO keel_app USING (clinic_id = keel_clinic()) WITH CHECK (clinic_id = keel_clinic())', owned);
  END LOOP;
END $$;

ALTER TABLE "clinic" ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_clinic ON "clinic" TO keel_app USING (id = keel_clinic()) WITH CHECK (id = keel_clinic());

-- Signing in happens before the clinic is known: whoever names an address sees that one row, and no list.
ALTER TABLE "sign_in_name" ENABLE ROW LEVEL SECURITY;
CREATE POLICY by_address ON "sign_in_name" FOR SELECT TO keel_app USING (email = current_setting('keel.sign_in_email', true));
CREATE POLICY own_clinic ON "sign_in_name" TO keel_app USING (clinic_id = keel_clinic()) WITH CHECK (clinic_id = keel_clinic());

-- The application's role owns nothing, deletes nothing, and cannot rewrite what was sent, published or recorded.
GRANT USAGE ON SCHEMA public TO keel_app;
GRANT SELECT ON "clinic" TO keel_app;
GRANT SELECT, INSERT ON "submission", "case_event", "handout_version", "audit_event" TO keel_app;
GRANT SELECT, INSERT, UPDATE ON "sign_in_name", "staff", "patient", "invitation", "session", "intake", "intake_answers",
  "triage_case", "assignment" TO keel_app;
GRANT SELECT, INSERT ON "finding" TO keel_app;
GRANT UPDATE ("withdrawn_at", "acknowledged_at") ON "finding" TO keel_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON "rate_limit" TO keel_app;

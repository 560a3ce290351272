-- Exercises that a clinician composed for one patient. Its words are rows of "handout_version" like those of any handout, called
-- 'plan:' and its id, so that it is given, planned, read and printed as all of them are. It is written once.
CREATE TABLE "exercise_plan" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "patient_id" UUID NOT NULL,
    "items" JSONB NOT NULL,
    "composed_by" UUID NOT NULL,
    "composed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "exercise_plan_pkey" PRIMARY KEY ("clinic_id","id")
);
CREATE INDEX "exercise_plan_clinic_id_patient_id_composed_at_idx" ON "exercise_plan"("clinic_id", "patient_id", "composed_at");

ALTER TABLE "exercise_plan" ADD CONSTRAINT "exercise_plan_clinic_id_patient_id_fkey" FOREIGN KEY ("clinic_id", "patient_id") REFERENCES "patient"("clinic_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "exercise_plan" ADD CONSTRAINT "exercise_plan_clinic_id_composed_by_fkey" FOREIGN KEY ("clinic_id", "composed_by") REFERENCES "staff"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "exercise_plan" ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_clinic ON "exercise_plan" TO keel_app USING (clinic_id = keel_clinic()) WITH CHECK (clinic_id = keel_clinic());
GRANT SELECT, INSERT ON "exercise_plan" TO keel_app;
GRANT UPDATE ("patient_id") ON "exercise_plan" TO keel_app;

-- What a plan says may be about its patient alone: its words go with it, when its patient does.
CREATE FUNCTION keel_plan_words_go() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  DELETE FROM handout_version WHERE clinic_id = OLD.clinic_id AND handout = 'plan:' || OLD.id;
  RETURN NULL;
END $$;
CREATE TRIGGER plan_words_go AFTER DELETE ON "exercise_plan" FOR EACH ROW EXECUTE FUNCTION keel_plan_words_go();

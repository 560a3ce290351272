-- Two records of one person: what hangs on the one moves to the other, and the row says what, so that it can move back.
ALTER TABLE "patient" ADD COLUMN     "merged_into" UUID;
ALTER TABLE "patient" ADD CHECK ("merged_into" <> "id");
ALTER TABLE "patient" ADD CHECK ("merged_into" IS NULL OR "archived_at" IS NOT NULL);
ALTER TABLE "patient" ADD CONSTRAINT "patient_clinic_id_merged_into_fkey" FOREIGN KEY ("clinic_id", "merged_into") REFERENCES "patient"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE NOT VALID;
ALTER TABLE "patient" VALIDATE CONSTRAINT "patient_clinic_id_merged_into_fkey";
CREATE INDEX "patient_clinic_id_merged_into_idx" ON "patient"("clinic_id", "merged_into");

CREATE TABLE "patient_merge" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "kept_id" UUID NOT NULL,
    "merged_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "staff_id" UUID NOT NULL,
    "was" JSONB NOT NULL,
    "became" JSONB NOT NULL,
    "moved" JSONB NOT NULL,
    "archived_before" TIMESTAMPTZ(3),
    "undone_at" TIMESTAMPTZ(3),
    "undone_by" UUID,

    CONSTRAINT "patient_merge_pkey" PRIMARY KEY ("clinic_id","id")
);
ALTER TABLE "patient_merge" ADD CHECK ("kept_id" <> "merged_id");
ALTER TABLE "patient_merge" ADD CHECK (num_nulls("undone_at", "undone_by") IN (0, 2));
CREATE INDEX "patient_merge_clinic_id_kept_id_at_idx" ON "patient_merge"("clinic_id", "kept_id", "at");
ALTER TABLE "patient_merge" ADD CONSTRAINT "patient_merge_clinic_id_kept_id_fkey" FOREIGN KEY ("clinic_id", "kept_id") REFERENCES "patient"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "patient_merge" ADD CONSTRAINT "patient_merge_clinic_id_merged_id_fkey" FOREIGN KEY ("clinic_id", "merged_id") REFERENCES "patient"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "patient_merge" ADD CONSTRAINT "patient_merge_clinic_id_staff_id_fkey" FOREIGN KEY ("clinic_id", "staff_id") REFERENCES "staff"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "patient_merge" ADD CONSTRAINT "patient_merge_clinic_id_undone_by_fkey" FOREIGN KEY ("clinic_id", "undone_by") REFERENCES "staff"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "patient_merge" ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_clinic ON "patient_merge" TO keel_app USING (clinic_id = keel_clinic()) WITH CHECK (clinic_id = keel_clinic());
GRANT SELECT, INSERT ON "patient_merge" TO keel_app;
GRANT UPDATE ("undone_at", "undone_by") ON "patient_merge" TO keel_app;

-- What is added for a record that is merged this very moment hangs on the one that is kept: whoever adds it waits for the
-- merge, and goes by what has become of the record.
CREATE FUNCTION keel_kept_patient(of_clinic uuid, record_id uuid) RETURNS uuid LANGUAGE sql
  SET search_path = public, pg_temp AS $$
  SELECT coalesce(merged_into, id) FROM patient WHERE clinic_id = of_clinic AND id = record_id FOR KEY SHARE
$$;
CREATE FUNCTION keel_follow_patient() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  NEW.patient_id := coalesce(keel_kept_patient(NEW.clinic_id, NEW.patient_id), NEW.patient_id);
  RETURN NEW;
END $$;
CREATE FUNCTION keel_follow_person() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  NEW.person_id := coalesce(keel_kept_patient(NEW.clinic_id, NEW.person_id), NEW.person_id);
  RETURN NEW;
END $$;
CREATE TRIGGER follow_patient BEFORE INSERT ON "invitation" FOR EACH ROW EXECUTE FUNCTION keel_follow_patient();
CREATE TRIGGER follow_patient BEFORE INSERT ON "intake" FOR EACH ROW EXECUTE FUNCTION keel_follow_patient();
CREATE TRIGGER follow_patient BEFORE INSERT ON "triage_case" FOR EACH ROW EXECUTE FUNCTION keel_follow_patient();
CREATE TRIGGER follow_patient BEFORE INSERT ON "assignment" FOR EACH ROW EXECUTE FUNCTION keel_follow_patient();
CREATE TRIGGER follow_patient BEFORE INSERT ON "check_in" FOR EACH ROW EXECUTE FUNCTION keel_follow_patient();
CREATE TRIGGER follow_person BEFORE INSERT ON "session" FOR EACH ROW WHEN (NEW.kind = 'patient')
  EXECUTE FUNCTION keel_follow_person();

-- A check-in goes with the case that it follows. The role that serves may not say whose it is.
CREATE FUNCTION keel_move_check_ins() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  UPDATE check_in SET patient_id = NEW.patient_id
    WHERE clinic_id = NEW.clinic_id AND clinic_id = keel_clinic() AND case_id = NEW.id;
  RETURN NULL;
END $$;
REVOKE EXECUTE ON FUNCTION keel_move_check_ins FROM PUBLIC;
CREATE TRIGGER move_check_ins AFTER UPDATE OF "patient_id" ON "triage_case"
  FOR EACH ROW WHEN (OLD.patient_id <> NEW.patient_id) EXECUTE FUNCTION keel_move_check_ins();

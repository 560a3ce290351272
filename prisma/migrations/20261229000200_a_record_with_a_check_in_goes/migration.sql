-- As before, and a link to a check-in goes too: its case went first, and what is no check-in’s is of no case. Whoever had ever been sent
-- one could not be erased.
CREATE OR REPLACE FUNCTION keel_delete_forms(of_clinic uuid, ids uuid[]) RETURNS void LANGUAGE plpgsql
  SET search_path = public, pg_temp AS $$
DECLARE
  cases uuid[] := ARRAY(SELECT id FROM triage_case WHERE clinic_id = of_clinic AND patient_id = ANY (ids));
  forms uuid[] := ARRAY(SELECT id FROM intake WHERE clinic_id = of_clinic AND patient_id = ANY (ids));
  links uuid[] := ARRAY(SELECT id FROM invitation WHERE clinic_id = of_clinic AND patient_id = ANY (ids));
  about uuid[] := ids || cases || links
    || ARRAY(SELECT id FROM assignment WHERE clinic_id = of_clinic AND patient_id = ANY (ids))
    || ARRAY(SELECT id FROM check_in WHERE clinic_id = of_clinic AND patient_id = ANY (ids));
BEGIN
  DELETE FROM message WHERE clinic_id = of_clinic AND (about_id = ANY (about) OR person_kind = 'patient' AND person_id = ANY (ids));
  DELETE FROM session WHERE clinic_id = of_clinic AND kind = 'patient' AND (person_id = ANY (ids) OR invitation_id = ANY (links));
  DELETE FROM staff_notice WHERE clinic_id = of_clinic AND case_id = ANY (cases);
  DELETE FROM case_reader WHERE clinic_id = of_clinic AND case_id = ANY (cases);
  DELETE FROM case_event WHERE clinic_id = of_clinic AND case_id = ANY (cases);
  DELETE FROM assignment WHERE clinic_id = of_clinic AND (case_id = ANY (cases) OR patient_id = ANY (ids));
  DELETE FROM check_in WHERE clinic_id = of_clinic AND (case_id = ANY (cases) OR intake_id = ANY (forms));
  DELETE FROM finding WHERE clinic_id = of_clinic AND intake_id = ANY (forms);
  DELETE FROM submission WHERE clinic_id = of_clinic AND intake_id = ANY (forms);
  DELETE FROM intake_answers WHERE clinic_id = of_clinic AND intake_id = ANY (forms);
  UPDATE invitation SET case_id = NULL, purpose = 'intake' WHERE clinic_id = of_clinic AND id = ANY (links);
  DELETE FROM triage_case WHERE clinic_id = of_clinic AND id = ANY (cases);
  DELETE FROM intake WHERE clinic_id = of_clinic AND id = ANY (forms);
  DELETE FROM invitation WHERE clinic_id = of_clinic AND id = ANY (links);
END $$;

-- Nor does a case go to whoever is its patient, as somebody says of the record at the same moment: they could neither open it
-- nor pass it on.
CREATE OR REPLACE FUNCTION keel_owner_may_open() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM FROM staff s WHERE s.clinic_id = NEW.clinic_id AND s.id = NEW.owner_id
    AND s.role <> 'reception' AND s.disabled_at IS NULL FOR SHARE;
  IF NOT FOUND OR EXISTS (SELECT FROM record_restriction r
      JOIN patient q ON q.clinic_id = r.clinic_id AND q.id = r.patient_id
      JOIN patient p ON p.clinic_id = r.clinic_id AND p.id = NEW.patient_id
    WHERE r.clinic_id = NEW.clinic_id AND r.lifted_at IS NULL AND r.colleague_id = NEW.owner_id
      AND coalesce(q.merged_into, q.id) = coalesce(p.merged_into, p.id))
  THEN
    RAISE EXCEPTION 'a case for somebody who may not open it' USING ERRCODE = '40001';
  END IF;
  RETURN NEW;
END $$;

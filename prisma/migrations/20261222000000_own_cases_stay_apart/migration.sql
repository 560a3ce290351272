-- As before, and nobody takes a case of their own record: it may be restricted to them while they press, and who could open it when
-- they pressed would have it then, could neither open it nor give it back, and nobody on call would get up for it.
CREATE OR REPLACE FUNCTION keel_owner_may_open() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM FROM staff s WHERE s.clinic_id = NEW.clinic_id AND s.id = NEW.owner_id
    AND s.role <> 'reception' AND s.disabled_at IS NULL FOR SHARE;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'a case for somebody who may not open it' USING ERRCODE = '40001';
  END IF;
  PERFORM FROM record_restriction r
    JOIN patient q ON q.clinic_id = r.clinic_id AND q.id = r.patient_id
    JOIN patient p ON p.clinic_id = NEW.clinic_id AND p.id = NEW.patient_id
    WHERE r.clinic_id = NEW.clinic_id AND r.colleague_id = NEW.owner_id AND r.lifted_at IS NULL
      AND coalesce(q.merged_into, q.id) = coalesce(p.merged_into, p.id);
  IF FOUND THEN
    RAISE EXCEPTION 'a case for whoever is its patient' USING ERRCODE = '40001';
  END IF;
  RETURN NEW;
END $$;

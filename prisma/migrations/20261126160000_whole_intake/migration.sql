-- An intake with all that a page of it needs, in one statement: its patient and clinic, the draft, the findings that
-- stand, what the patient answered on the last form of this kind, and what has come of it. It runs as whoever calls it, so
-- row-level security shows nothing more than it would. Where it is to be changed it is locked first, and only then read:
-- each query in here sees what was committed before it, so that of two saves the second reads what the first wrote.
CREATE FUNCTION keel_intake(of_clinic uuid, of_intake uuid, is_to_change boolean)
  RETURNS TABLE (intake_row jsonb, patient_row jsonb, clinic_row jsonb, draft_row jsonb, standing jsonb,
    last_answers jsonb, case_row jsonb, check_in_row jsonb)
  LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF is_to_change THEN
    PERFORM 1 FROM intake i WHERE i.clinic_id = of_clinic AND i.id = of_intake FOR UPDATE;
  END IF;
  RETURN QUERY
    SELECT to_jsonb(i), to_jsonb(p), to_jsonb(c), to_jsonb(a),
      (SELECT coalesce(jsonb_agg(f ORDER BY f.raised_at, f.id), '[]') FROM finding f
        WHERE f.clinic_id = of_clinic AND f.intake_id = of_intake AND f.withdrawn_at IS NULL),
      (SELECT s.answers FROM submission s JOIN intake e ON e.clinic_id = s.clinic_id AND e.id = s.intake_id
        WHERE s.clinic_id = of_clinic AND s.questionnaire = i.questionnaire AND e.patient_id = i.patient_id
        ORDER BY s.submitted_at DESC LIMIT 1),
      (SELECT to_jsonb(t) FROM triage_case t WHERE t.clinic_id = of_clinic AND t.intake_id = of_intake),
      (SELECT to_jsonb(k) FROM check_in k WHERE k.clinic_id = of_clinic AND k.intake_id = of_intake)
    FROM intake i
    JOIN patient p ON p.clinic_id = i.clinic_id AND p.id = i.patient_id
    JOIN clinic c ON c.id = i.clinic_id
    JOIN intake_answers a ON a.clinic_id = i.clinic_id AND a.intake_id = i.id
    WHERE i.clinic_id = of_clinic AND i.id = of_intake;
END $$;
REVOKE EXECUTE ON FUNCTION keel_intake FROM PUBLIC;
GRANT EXECUTE ON FUNCTION keel_intake TO keel_app;

-- What a patient says makes a case new again that somebody has looked at: its look, its target and often its tier are others then.
-- How the first look was, and what it was judged by, is kept once beside them, at that moment; what is counted goes by it.
ALTER TABLE "triage_case"
  ADD COLUMN "kept_look_at" TIMESTAMPTZ(3),
  ADD COLUMN "kept_tier" TEXT,
  ADD COLUMN "kept_due_at" TIMESTAMPTZ(3),
  ADD COLUMN "kept_target_from" TIMESTAMPTZ(3);

-- Where the target goes on as it was, a look was undone, which was none.
CREATE FUNCTION keel_keep_first_look() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  SELECT coalesce((array_agg(coalesce(e.before ->> 'tier', e.event ->> 'from') ORDER BY e.at, e.id))[1], OLD.tier),
    coalesce((array_agg((e.before ->> 'dueAt')::timestamptz ORDER BY e.at, e.id) FILTER (WHERE e.before IS NOT NULL))[1], OLD.due_at)
  INTO NEW.kept_tier, NEW.kept_due_at
  FROM case_event e
  WHERE e.clinic_id = OLD.clinic_id AND e.case_id = OLD.id AND e.at >= OLD.first_look_at
    AND (e.event ->> 'type' = 'tier-changed' AND e.before IS NOT NULL
      OR e.event ->> 'type' = 'reopened' AND e.event ->> 'from' IS NOT NULL);
  NEW.kept_look_at := OLD.first_look_at;
  NEW.kept_target_from := OLD.target_from;
  RETURN NEW;
END $$;
REVOKE EXECUTE ON FUNCTION keel_keep_first_look FROM PUBLIC;

CREATE TRIGGER keep_first_look BEFORE UPDATE ON triage_case FOR EACH ROW
  WHEN (OLD.kept_look_at IS NULL AND OLD.first_look_at IS NOT NULL AND NEW.first_look_at IS NULL
    AND NEW.target_from <> OLD.target_from)
  EXECUTE FUNCTION keel_keep_first_look();

-- What went is counted on as it was counted before, and of a form that was sent which one it was: a check-in is none of them.
CREATE OR REPLACE FUNCTION keel_count_erased(of_clinic uuid, ids uuid[]) RETURNS void LANGUAGE sql SET search_path = public, pg_temp AS $$
  INSERT INTO erased_count (clinic_id, id, kind, day, tier, is_in_time, took_minutes, questionnaire, questionnaire_version, current_page)
  SELECT of_clinic, gen_random_uuid(), kind, date_trunc('day', moment, c.time_zone), tier, is_in_time, took,
    questionnaire, questionnaire_version, current_page
  FROM clinic c, (
    SELECT 'form' AS kind, s.submitted_at AS moment, s.tier, null::boolean AS is_in_time, null::int AS took,
      s.questionnaire, s.questionnaire_version, null::text AS current_page
    FROM submission s JOIN intake i ON i.clinic_id = s.clinic_id AND i.id = s.intake_id
    WHERE s.clinic_id = of_clinic AND i.patient_id = ANY (ids)
    UNION ALL
    SELECT 'unsent', agreed_at, null, null, null, i.questionnaire, i.questionnaire_version, i.current_page
    FROM intake i WHERE i.clinic_id = of_clinic AND i.patient_id = ANY (ids) AND i.state = 'draft'
    UNION ALL
    SELECT 'case', t.opened_at, coalesce(t.kept_tier, was.tier, t.tier),
      coalesce(t.kept_look_at, t.first_look_at) <= coalesce(t.kept_due_at, was.due_at, t.due_at),
      round(extract(epoch FROM coalesce(t.kept_look_at, t.first_look_at) - coalesce(t.kept_target_from, t.target_from)) / 60)::int,
      null, null, null
    FROM triage_case t LEFT JOIN LATERAL (
      SELECT (array_agg(coalesce(e.before ->> 'tier', e.event ->> 'from') ORDER BY e.at, e.id))[1] AS tier,
        (array_agg((e.before ->> 'dueAt')::timestamptz ORDER BY e.at, e.id) FILTER (WHERE e.before IS NOT NULL))[1] AS due_at
      FROM case_event e
      WHERE e.clinic_id = t.clinic_id AND e.case_id = t.id AND e.at >= t.first_look_at
        AND (e.event ->> 'type' = 'tier-changed' AND e.before IS NOT NULL
          OR e.event ->> 'type' = 'reopened' AND e.event ->> 'from' IS NOT NULL)
    ) was ON true
    WHERE t.clinic_id = of_clinic AND t.patient_id = ANY (ids)
  ) counted
  WHERE c.id = of_clinic
$$;

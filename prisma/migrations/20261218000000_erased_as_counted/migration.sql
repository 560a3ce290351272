-- What went is counted on as it was counted before: a first look by the tier and the target that the case had until then, and
-- a form that was never sent where it rested.
CREATE OR REPLACE FUNCTION keel_count_erased(of_clinic uuid, ids uuid[]) RETURNS void LANGUAGE sql SET search_path = public, pg_temp AS $$
  INSERT INTO erased_count (clinic_id, id, kind, day, tier, is_in_time, took_minutes, questionnaire, questionnaire_version, current_page)
  SELECT of_clinic, gen_random_uuid(), kind, date_trunc('day', moment, c.time_zone), tier, is_in_time, took,
    questionnaire, questionnaire_version, current_page
  FROM clinic c, (
    SELECT 'form' AS kind, s.submitted_at AS moment, s.tier, null::boolean AS is_in_time, null::int AS took,
      null::text AS questionnaire, null::int AS questionnaire_version, null::text AS current_page
    FROM submission s JOIN intake i ON i.clinic_id = s.clinic_id AND i.id = s.intake_id
    WHERE s.clinic_id = of_clinic AND i.patient_id = ANY (ids)
    UNION ALL
    SELECT 'unsent', agreed_at, null, null, null, i.questionnaire, i.questionnaire_version, i.current_page
    FROM intake i WHERE i.clinic_id = of_clinic AND i.patient_id = ANY (ids) AND i.state = 'draft'
    UNION ALL
    SELECT 'case', t.opened_at, coalesce(was.tier, t.tier), t.first_look_at <= coalesce(was.due_at, t.due_at),
      round(extract(epoch FROM t.first_look_at - t.target_from) / 60)::int, null, null, null
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

-- The audit log is written by the owner's functions alone. The role that serves reads it: it can neither put a row in, nor
-- change or take one away, nor say when it was written.
ALTER TABLE "audit_event" ADD COLUMN     "hash" BYTEA,
ADD COLUMN     "kind" TEXT,
ADD COLUMN     "patient_ids" UUID[],
ADD COLUMN     "position" BIGINT,
ADD COLUMN     "previous" BYTEA,
ADD COLUMN     "recorded_at" TIMESTAMPTZ(3);

-- Whom an event is about: it holds the id of a patient, of something of theirs, or is theirs. One plan for all events: to
-- plan it anew each time takes longer than to write the event.
CREATE FUNCTION keel_audit_patients(of_clinic uuid, by_kind text, by_id uuid, event jsonb) RETURNS uuid[]
  LANGUAGE plpgsql STABLE SET search_path = public, pg_temp SET plan_cache_mode = force_generic_plan AS $$
DECLARE
  listed uuid[] := ARRAY(SELECT each::uuid FROM jsonb_array_elements_text(event -> 'patientIds') AS each);
  one uuid := coalesce(
    (event ->> 'patientId')::uuid,
    (SELECT patient_id FROM triage_case WHERE clinic_id = of_clinic AND id = (event ->> 'caseId')::uuid),
    (SELECT patient_id FROM intake WHERE clinic_id = of_clinic AND id = (event ->> 'intakeId')::uuid),
    (SELECT patient_id FROM assignment WHERE clinic_id = of_clinic AND id = (event ->> 'assignmentId')::uuid),
    (SELECT patient_id FROM invitation WHERE clinic_id = of_clinic AND id = (event ->> 'invitationId')::uuid),
    (SELECT patient_id FROM check_in WHERE clinic_id = of_clinic AND id = (event ->> 'checkInId')::uuid),
    (SELECT person_id FROM message WHERE clinic_id = of_clinic AND id = (event ->> 'messageId')::uuid
      AND person_kind = 'patient'),
    CASE WHEN event ->> 'personKind' = 'patient' THEN (event ->> 'personId')::uuid END,
    CASE WHEN by_kind = 'patient' THEN by_id END);
BEGIN
  RETURN ARRAY(SELECT DISTINCT each FROM unnest(listed || one) AS each WHERE each IS NOT NULL);
END $$;
REVOKE EXECUTE ON FUNCTION keel_audit_patients FROM PUBLIC;

-- What is there was written by the clock of whoever wrote it.
UPDATE "audit_event" SET "recorded_at" = "at", "kind" = "event" ->> 'type',
  "patient_ids" = keel_audit_patients("clinic_id", "actor_kind", "actor_id", "event");
ALTER TABLE "audit_event" ALTER COLUMN "recorded_at" SET NOT NULL,
ALTER COLUMN "kind" SET NOT NULL,
ALTER COLUMN "patient_ids" SET NOT NULL;
ALTER TABLE "audit_event" ADD CHECK (num_nulls("position", "previous", "hash") IN (0, 3));

DROP INDEX "audit_event_clinic_id_at_idx";
CREATE UNIQUE INDEX "audit_event_clinic_id_position_key" ON "audit_event"("clinic_id", "position");
CREATE INDEX "audit_event_clinic_id_recorded_at_id_idx" ON "audit_event"("clinic_id", "recorded_at", "id");
CREATE INDEX "audit_event_clinic_id_actor_id_recorded_at_id_idx" ON "audit_event"("clinic_id", "actor_id", "recorded_at", "id");
CREATE INDEX "audit_event_clinic_id_kind_recorded_at_id_idx" ON "audit_event"("clinic_id", "kind", "recorded_at", "id");
CREATE INDEX "audit_event_unsealed_idx" ON "audit_event" ("clinic_id", "recorded_at", "id") WHERE "position" IS NULL;

-- A patient's events in the order of time, for whoever asks who saw a record. One function writes it, from what the event
-- itself names; a foreign key would mark each patient's row with every look at a list.
CREATE TABLE "audit_patient" (
    "clinic_id" UUID NOT NULL,
    "patient_id" UUID NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "event_id" UUID NOT NULL,

    CONSTRAINT "audit_patient_pkey" PRIMARY KEY ("clinic_id","patient_id","recorded_at","event_id")
);
INSERT INTO "audit_patient" SELECT clinic_id, patient_id, recorded_at, id FROM "audit_event", unnest(patient_ids) AS patient_id;

-- How long each clinic's chain is and what it ends in.
CREATE TABLE "audit_head" (
    "clinic_id" UUID NOT NULL,
    "length" BIGINT NOT NULL,
    "hash" BYTEA NOT NULL,
    "sealed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "audit_head_pkey" PRIMARY KEY ("clinic_id")
);
ALTER TABLE "audit_head" ADD CONSTRAINT "audit_head_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinic"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "audit_patient" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "audit_head" ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_clinic ON "audit_patient" TO keel_app USING (clinic_id = keel_clinic()) WITH CHECK (clinic_id = keel_clinic());
CREATE POLICY own_clinic ON "audit_head" TO keel_app USING (clinic_id = keel_clinic()) WITH CHECK (clinic_id = keel_clinic());
GRANT SELECT ON "audit_patient", "audit_head" TO keel_app;
REVOKE INSERT ON "audit_event" FROM keel_app;

-- A look at a list counts those whom this person was not shown by any list within the hour; nothing where there are none.
CREATE FUNCTION keel_newly_listed(of_clinic uuid, by_id uuid, event jsonb) RETURNS jsonb
  LANGUAGE plpgsql STABLE SET search_path = public, pg_temp AS $$
DECLARE
  fresh text[] := ARRAY(
    SELECT each FROM jsonb_array_elements_text(event -> 'patientIds') AS each
    WHERE each::uuid <> ALL (ARRAY(
      SELECT unnest(patient_ids) FROM audit_event WHERE clinic_id = of_clinic AND actor_id = by_id
        AND recorded_at > clock_timestamp() - interval '1 hour' AND kind = 'list.viewed')));
BEGIN
  RETURN CASE WHEN cardinality(fresh) > 0 THEN jsonb_set(event, '{patientIds}', to_jsonb(fresh)) END;
END $$;
REVOKE EXECUTE ON FUNCTION keel_newly_listed FROM PUBLIC;

-- The one way into the log, for the clinic of the transaction; where there is no such clinic it writes nothing. When it
-- happened is the database's to say. `said_at` is kept beside it, as what the application took the time to be.
CREATE FUNCTION keel_record(of_clinic uuid, said_at timestamptz, by_kind text, by_id uuid, ids uuid[], events jsonb)
  RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
  SET plan_cache_mode = force_generic_plan AS $$
DECLARE
  moment timestamptz(3) := clock_timestamp();
BEGIN
  IF of_clinic IS DISTINCT FROM keel_clinic() THEN
    RAISE EXCEPTION 'an event of another clinic' USING ERRCODE = '42501';
  END IF;
  WITH given AS (
    SELECT ids[n] AS id, CASE WHEN each ->> 'type' = 'list.viewed' THEN keel_newly_listed(of_clinic, by_id, each)
      ELSE each END AS event
    FROM jsonb_array_elements(events) WITH ORDINALITY AS all_given (each, n)
  ), recorded AS (
    INSERT INTO audit_event (clinic_id, id, at, recorded_at, actor_kind, actor_id, kind, event, patient_ids)
    SELECT clinic.id, given.id, said_at, moment, by_kind, by_id, event ->> 'type', event,
      keel_audit_patients(clinic.id, by_kind, by_id, event)
    FROM clinic, given WHERE clinic.id = of_clinic AND event IS NOT NULL
    RETURNING id, patient_ids
  )
  INSERT INTO audit_patient SELECT of_clinic, patient_id, moment, id FROM recorded, unnest(patient_ids) AS patient_id;
END $$;
REVOKE EXECUTE ON FUNCTION keel_record FROM PUBLIC;
GRANT EXECUTE ON FUNCTION keel_record TO keel_app;

-- What is hashed of an event, with its place: nothing in it depends on a setting of whoever asks.
CREATE FUNCTION keel_audit_content(e audit_event) RETURNS text LANGUAGE sql STABLE SET search_path = public, pg_temp
  RETURN jsonb_build_array(e.position, e.clinic_id, e.id, extract(epoch FROM e.at), extract(epoch FROM e.recorded_at),
    e.actor_kind, e.actor_id, e.kind, e.event, e.patient_ids)::text;
REVOKE EXECUTE ON FUNCTION keel_audit_content FROM PUBLIC;

-- Chains what was committed since, at most so many of each clinic, and says how many. An event gets its place here and not
-- when it is written, so that nobody who writes waits for another, and what was rolled back leaves no gap. Of two that come
-- at once one goes on to the next clinic.
CREATE FUNCTION keel_seal_audit(most int) RETURNS int
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  of_clinic uuid;
  head audit_head;
  entry audit_event;
  sealed int := 0;
BEGIN
  FOR of_clinic IN SELECT c.id FROM clinic c
      WHERE EXISTS (SELECT FROM audit_event e WHERE e.clinic_id = c.id AND e.position IS NULL) LOOP
    INSERT INTO audit_head VALUES (of_clinic, 0, sha256(convert_to(of_clinic::text, 'UTF8')), clock_timestamp())
      ON CONFLICT DO NOTHING;
    SELECT * INTO head FROM audit_head WHERE clinic_id = of_clinic FOR UPDATE SKIP LOCKED;
    CONTINUE WHEN NOT FOUND;
    FOR entry IN SELECT * FROM audit_event WHERE clinic_id = of_clinic AND position IS NULL
        ORDER BY recorded_at, id LIMIT most LOOP
      entry.position := head.length + 1;
      entry.previous := head.hash;
      entry.hash := sha256(entry.previous || convert_to(keel_audit_content(entry), 'UTF8'));
      UPDATE audit_event SET position = entry.position, previous = entry.previous, hash = entry.hash
        WHERE clinic_id = of_clinic AND id = entry.id;
      head.length := entry.position;
      head.hash := entry.hash;
      sealed := sealed + 1;
    END LOOP;
    UPDATE audit_head SET length = head.length, hash = head.hash, sealed_at = clock_timestamp()
      WHERE clinic_id = of_clinic;
  END LOOP;
  RETURN sealed;
END $$;
REVOKE EXECUTE ON FUNCTION keel_seal_audit FROM PUBLIC;
GRANT EXECUTE ON FUNCTION keel_seal_audit TO keel_app;

SELECT keel_seal_audit(2147483647);

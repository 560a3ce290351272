-- A case is told in one line by the flags that it names; how many there are beside them is counted when it is heard.
ALTER TABLE "triage_case" ADD COLUMN "more_flags" SMALLINT NOT NULL DEFAULT 0;
ALTER TABLE "triage_case" ADD CHECK ("more_flags" >= 0) NOT VALID;

-- Of what is open and was heard before: what stands and is not named, but for what comes from the date of birth alone.
UPDATE "triage_case" c SET "more_flags" = greatest(0, cardinality(c."top_flags") * -1 + (
    SELECT count(*) FROM "finding" f
    WHERE f."clinic_id" = c."clinic_id" AND f."intake_id" = c."intake_id" AND f."withdrawn_at" IS NULL
      AND (f."tier" IS NOT NULL
        OR EXISTS (SELECT FROM jsonb_array_elements(f."because") b WHERE b ->> 'item' NOT IN ('age', 'sex')))))
  WHERE c."state" <> 'closed' AND cardinality(c."top_flags") = 4;

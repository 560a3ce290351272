-- Routine cases of a month, drawn at random for a lead to look at again. Drawn once: nothing of it is written over.
CREATE TABLE "routine_draw" (
    "clinic_id" UUID NOT NULL,
    "month" DATE NOT NULL,
    -- By which the draw can be drawn again by whoever doubts it.
    "seed" UUID NOT NULL,
    "drawn_at" TIMESTAMPTZ(3) NOT NULL,
    "drawn_by" UUID NOT NULL,
    "of_cases" INTEGER NOT NULL,
    "drawn" SMALLINT NOT NULL,

    CONSTRAINT "routine_draw_pkey" PRIMARY KEY ("clinic_id","month"),
    CHECK ("drawn" > 0 AND "drawn" <= "of_cases"),
    CHECK (extract(day FROM "month") = 1)
);
ALTER TABLE "routine_draw" ADD CONSTRAINT "routine_draw_clinic_id_drawn_by_fkey" FOREIGN KEY ("clinic_id", "drawn_by") REFERENCES "staff"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- A case that was drawn, and what was found of its tier. It goes with the case where that is erased; the draw goes on saying how
-- many there were.
CREATE TABLE "routine_draw_case" (
    "clinic_id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "month" DATE NOT NULL,
    "place" SMALLINT NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 0,
    "found" TEXT,
    "should_be" TEXT,
    "words" TEXT NOT NULL DEFAULT '',
    "found_by" UUID,
    "found_at" TIMESTAMPTZ(3),

    CONSTRAINT "routine_draw_case_pkey" PRIMARY KEY ("clinic_id","case_id"),
    CHECK ("found" IN ('right', 'too-low', 'too-high', 'cannot-tell')),
    CHECK ("should_be" IN ('EMERGENCY', 'URGENT', 'SOON')),
    CHECK (("found" IS NOT DISTINCT FROM 'too-low') = ("should_be" IS NOT NULL)),
    CHECK (num_nulls("found", "found_by", "found_at") IN (0, 3))
);
CREATE INDEX "routine_draw_case_clinic_id_month_place_idx" ON "routine_draw_case"("clinic_id", "month", "place");
ALTER TABLE "routine_draw_case" ADD CONSTRAINT "routine_draw_case_clinic_id_month_fkey" FOREIGN KEY ("clinic_id", "month") REFERENCES "routine_draw"("clinic_id", "month") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "routine_draw_case" ADD CONSTRAINT "routine_draw_case_clinic_id_case_id_fkey" FOREIGN KEY ("clinic_id", "case_id") REFERENCES "triage_case"("clinic_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "routine_draw_case" ADD CONSTRAINT "routine_draw_case_clinic_id_found_by_fkey" FOREIGN KEY ("clinic_id", "found_by") REFERENCES "staff"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "routine_draw" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "routine_draw_case" ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_clinic ON "routine_draw" TO keel_app USING (clinic_id = keel_clinic()) WITH CHECK (clinic_id = keel_clinic());
CREATE POLICY own_clinic ON "routine_draw_case" TO keel_app USING (clinic_id = keel_clinic()) WITH CHECK (clinic_id = keel_clinic());
GRANT SELECT, INSERT ON "routine_draw", "routine_draw_case" TO keel_app;
GRANT UPDATE ("revision", "found", "should_be", "words", "found_by", "found_at") ON "routine_draw_case" TO keel_app;

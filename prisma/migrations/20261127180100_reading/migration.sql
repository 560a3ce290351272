-- What became of reading and asks for a person: a worrying answer, or a warning card that was not opened.
ALTER TABLE "assignment" ADD COLUMN     "reminded_at" TIMESTAMPTZ(3),
ADD COLUMN     "attention" TEXT,
ADD COLUMN     "attention_at" TIMESTAMPTZ(3),
ADD COLUMN     "seen_to_at" TIMESTAMPTZ(3),
ADD COLUMN     "seen_to_by" UUID;

ALTER TABLE "assignment" ADD CHECK ("attention" IN ('worrying-answer', 'unread-card'));
ALTER TABLE "assignment" ADD CHECK (num_nulls("attention", "attention_at") IN (0, 2));
ALTER TABLE "assignment" ADD CHECK (num_nulls("seen_to_at", "seen_to_by") IN (0, 2));
ALTER TABLE "assignment" ADD CHECK ("seen_to_at" IS NULL OR "attention" IS NOT NULL);
ALTER TABLE "assignment" ADD CONSTRAINT "assignment_clinic_id_seen_to_by_fkey" FOREIGN KEY ("clinic_id", "seen_to_by") REFERENCES "staff"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Worrying answers of before stand on cases that somebody still works on.
UPDATE "assignment" a SET "attention" = 'worrying-answer', "attention_at" = a."teach_back_at"
  FROM "triage_case" c
  WHERE a."teach_back_verdict" = 'worrying' AND c."clinic_id" = a."clinic_id" AND c."id" = a."case_id" AND c."state" <> 'closed';

CREATE INDEX "assignment_attention_idx" ON "assignment" ("clinic_id", "case_id") WHERE "attention" IS NOT NULL AND "seen_to_at" IS NULL AND "taken_back_at" IS NULL;

-- After an answer that was not right a patient may read again and answer once more; the first answer stays as it is.
ALTER TABLE "assignment" ADD COLUMN     "second_answer" TEXT,
ADD COLUMN     "second_at" TIMESTAMPTZ(3),
ADD COLUMN     "second_verdict" TEXT;

-- Of the rows that are there none has one: they need not be looked through.
ALTER TABLE "assignment" ADD CONSTRAINT "assignment_second_verdict_check"
  CHECK ("second_verdict" IN ('right', 'close', 'worrying')) NOT VALID;
ALTER TABLE "assignment" ADD CONSTRAINT "assignment_second_answer_whole"
  CHECK (num_nulls("second_answer", "second_verdict", "second_at") IN (0, 3)) NOT VALID;
ALTER TABLE "assignment" ADD CONSTRAINT "assignment_second_after_first"
  CHECK ("second_at" IS NULL OR coalesce("teach_back_verdict" <> 'right', false)) NOT VALID;

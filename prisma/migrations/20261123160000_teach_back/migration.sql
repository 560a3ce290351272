-- AlterTable
ALTER TABLE "handout_version" ADD COLUMN     "teach_back" JSONB;

-- AlterTable
ALTER TABLE "assignment" ADD COLUMN     "teach_back_answer" TEXT,
ADD COLUMN     "teach_back_at" TIMESTAMPTZ(3),
ADD COLUMN     "teach_back_verdict" TEXT;


-- An answer has its verdict and its time, or there is none. The application's role may read and update "assignment" and
-- insert into "handout_version" as a whole already, new columns included.
ALTER TABLE "assignment" ADD CHECK ("teach_back_verdict" IN ('right', 'close', 'worrying'));
ALTER TABLE "assignment" ADD CHECK (num_nulls("teach_back_answer", "teach_back_verdict", "teach_back_at") IN (0, 3));

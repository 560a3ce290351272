-- AlterTable
ALTER TABLE "intake_answers" ADD COLUMN     "as_typed" JSONB NOT NULL DEFAULT '{}';

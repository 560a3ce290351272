-- AlterTable
ALTER TABLE "clinic" ADD COLUMN     "pathways" TEXT[] NOT NULL DEFAULT ARRAY[]::TEXT[];

-- Until now there was one complaint. As a default that is taken away at once it is known for every row without any of
-- them being written.
ALTER TABLE "intake" ADD COLUMN     "pathway" TEXT NOT NULL DEFAULT 'back-pain';
ALTER TABLE "intake" ALTER COLUMN "pathway" DROP DEFAULT;
ALTER TABLE "invitation" ADD COLUMN     "pathway" TEXT NOT NULL DEFAULT 'back-pain';
ALTER TABLE "invitation" ALTER COLUMN "pathway" DROP DEFAULT;
ALTER TABLE "triage_case" ADD COLUMN     "pathway" TEXT NOT NULL DEFAULT 'back-pain';
ALTER TABLE "triage_case" ALTER COLUMN "pathway" DROP DEFAULT;

GRANT UPDATE ("pathways") ON "clinic" TO keel_app;

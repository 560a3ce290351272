-- AlterTable
ALTER TABLE "clinic" ADD COLUMN     "languages" TEXT[] NOT NULL DEFAULT ARRAY['en', 'es']::TEXT[];

-- English is what every page can always fall back on.
ALTER TABLE "clinic" ADD CHECK ('en' = ANY ("languages"));
GRANT UPDATE ("languages") ON "clinic" TO keel_app;

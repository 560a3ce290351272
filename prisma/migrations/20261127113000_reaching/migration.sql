-- AlterTable
ALTER TABLE "clinic" ADD COLUMN     "call_again" JSONB NOT NULL DEFAULT '{"EMERGENCY":30,"URGENT":120,"SOON":1,"ROUTINE":1}',
ADD COLUMN     "not_reached" JSONB NOT NULL DEFAULT '{"tries":3,"hours":24}';

-- A lead changes these like the targets.
GRANT UPDATE ("call_again", "not_reached") ON "clinic" TO keel_app;

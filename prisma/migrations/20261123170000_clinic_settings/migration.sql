-- AlterTable
ALTER TABLE "clinic" ADD COLUMN     "holidays" JSONB NOT NULL DEFAULT '[]',
ADD COLUMN     "hours" JSONB NOT NULL DEFAULT '{"sunday":null,"monday":{"opens":"08:00","closes":"17:00"},"tuesday":{"opens":"08:00","closes":"17:00"},"wednesday":{"opens":"08:00","closes":"17:00"},"thursday":{"opens":"08:00","closes":"17:00"},"friday":{"opens":"08:00","closes":"17:00"},"saturday":null}',
ADD COLUMN     "revision" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "targets" JSONB NOT NULL DEFAULT '{"EMERGENCY":10,"URGENT":60,"SOON":1,"ROUTINE":3}',
ADD COLUMN     "welcome" JSONB NOT NULL DEFAULT '{}';

-- A lead changes the clinic's own row; its id and its birthday stay.
GRANT UPDATE ("name", "phone", "region", "time_zone", "link_days", "revision", "hours", "holidays", "targets", "welcome")
  ON "clinic" TO keel_app;
ALTER TABLE "clinic" ADD CHECK ("link_days" BETWEEN 1 AND 60);

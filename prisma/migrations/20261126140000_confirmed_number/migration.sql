-- AlterTable
ALTER TABLE "patient" ADD COLUMN     "phone_confirmed_at" TIMESTAMPTZ(3),
ADD COLUMN     "phone_is_others" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "invitation" ADD COLUMN     "filled_in_by" TEXT;

ALTER TABLE "invitation" ADD CHECK ("filled_in_by" IN ('patient', 'together', 'carer'));

-- A case that a colleague gave: shown to whoever has it now, with the line that came along.
ALTER TABLE "staff_notice" ADD COLUMN     "line" TEXT NOT NULL DEFAULT '';
ALTER TABLE "staff_notice" DROP CONSTRAINT "staff_notice_kind_check";
ALTER TABLE "staff_notice" ADD CONSTRAINT "staff_notice_kind_check" CHECK ("kind" IN ('taken-over', 'given'));

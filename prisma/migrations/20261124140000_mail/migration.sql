-- AlterTable
ALTER TABLE "patient" ADD COLUMN     "mail_off_at" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "staff" ADD COLUMN     "mail_off_at" TIMESTAMPTZ(3);

-- While one process talks to the mail server, no other one sends the same e-mail.
ALTER TABLE "message" DROP CONSTRAINT "message_state_check";
ALTER TABLE "message" ADD CONSTRAINT "message_state_check"
  CHECK ("state" IN ('waiting', 'sending', 'sent', 'kept', 'unsubscribed', 'bounced', 'failed'));

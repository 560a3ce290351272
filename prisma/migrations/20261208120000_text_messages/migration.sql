-- The number, as ITU-T E.164 writes it, that a patient agreed to get text messages at; null for whoever did not.
ALTER TABLE "patient" ADD COLUMN "text_to" TEXT;
ALTER TABLE "patient" ADD CONSTRAINT "patient_text_to_check" CHECK ("text_to" ~ '^\+[1-9][0-9]{6,14}$') NOT VALID;

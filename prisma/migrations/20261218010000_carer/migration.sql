-- Who may be called about a patient who cannot be reached: name, relation, phone, and whether the patient agreed that they hear more.
ALTER TABLE "patient" ADD COLUMN "carer" JSONB;
ALTER TABLE "patient" ADD CONSTRAINT "patient_carer_check" CHECK (
  "carer" @@ '$.name.type() == "string" && $.phone.type() == "string" && $.mayKnow.type() == "boolean"'
) NOT VALID;

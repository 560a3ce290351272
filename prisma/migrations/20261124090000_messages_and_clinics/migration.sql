-- CreateTable
CREATE TABLE "message" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "person_kind" TEXT NOT NULL,
    "person_id" UUID NOT NULL,
    "about_id" UUID,
    "address" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'waiting',
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "problem" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "tried_at" TIMESTAMPTZ(3),

    CONSTRAINT "message_pkey" PRIMARY KEY ("clinic_id","id")
);

-- CreateIndex
CREATE INDEX "message_clinic_id_created_at_id_idx" ON "message"("clinic_id", "created_at", "id");

-- CreateIndex
CREATE INDEX "message_clinic_id_person_id_created_at_idx" ON "message"("clinic_id", "person_id", "created_at");

-- AddForeignKey
ALTER TABLE "message" ADD CONSTRAINT "message_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinic"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "message" ADD CHECK ("person_kind" IN ('patient', 'staff'));
ALTER TABLE "message" ADD CHECK ("state" IN ('waiting', 'sent', 'kept', 'unsubscribed', 'bounced', 'failed'));

-- A message is written once; afterwards only what became of it is.
ALTER TABLE "message" ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_clinic ON "message" TO keel_app USING (clinic_id = keel_clinic()) WITH CHECK (clinic_id = keel_clinic());
GRANT SELECT, INSERT ON "message" TO keel_app;
GRANT UPDATE ("state", "attempts", "problem", "tried_at") ON "message" TO keel_app;

-- Which clinics there are, by their ids alone: what falls due is looked for in each of them by itself.
CREATE FUNCTION keel_clinic_ids() RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = public, pg_temp
  BEGIN ATOMIC SELECT id FROM clinic ORDER BY id; END;
REVOKE EXECUTE ON FUNCTION keel_clinic_ids FROM PUBLIC;
GRANT EXECUTE ON FUNCTION keel_clinic_ids TO keel_app;

-- One row, written whenever somebody asks whether Keel is well. It belongs to no clinic.
CREATE TABLE "heartbeat" (
    "id" SMALLINT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "heartbeat_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "heartbeat_is_one" CHECK ("id" = 1)
);
INSERT INTO "heartbeat" VALUES (1, now());
GRANT SELECT, UPDATE ("at") ON "heartbeat" TO keel_app;

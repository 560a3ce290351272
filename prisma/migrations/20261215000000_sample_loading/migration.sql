-- Whether the invented clinics were begun to be loaded here, and whether that came to its end. The role that serves has no
-- right to it: what people do with the sample never says that it was not loaded.
CREATE TABLE "sample_loading" (
    "id" SMALLINT NOT NULL,
    "begun_at" TIMESTAMPTZ(3) NOT NULL,
    "done_at" TIMESTAMPTZ(3),

    CONSTRAINT "sample_loading_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "sample_loading_is_one" CHECK ("id" = 1)
);

-- When whoever answers for a clinic's own handout was told that its review is due.
ALTER TABLE "own_handout" ADD COLUMN "review_told" TIMESTAMPTZ(3)[] NOT NULL DEFAULT ARRAY[]::TIMESTAMPTZ(3)[];

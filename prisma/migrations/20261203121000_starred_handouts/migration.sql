-- The handouts that somebody who works here wants at hand.
ALTER TABLE "staff" ADD COLUMN "starred_handouts" TEXT[] NOT NULL DEFAULT '{}';

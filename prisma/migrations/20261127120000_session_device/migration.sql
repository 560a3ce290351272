-- What somebody signed in with, in two words: they tell their own from a stranger's.
ALTER TABLE "session" ADD COLUMN "device" TEXT NOT NULL DEFAULT '';

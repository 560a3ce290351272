-- What a closed case turned out to be: codes of ICD-10, each with the words that stood beside it then.
ALTER TABLE "triage_case" ADD COLUMN     "outcome_codes" JSONB NOT NULL DEFAULT '[]';

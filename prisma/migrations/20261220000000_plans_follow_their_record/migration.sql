-- What is planned or composed for a record that is merged this very moment hangs on the one that is kept, as what is given does: it
-- stayed behind with a record that nobody opens, and never went.
CREATE TRIGGER follow_patient BEFORE INSERT ON "planned_handout" FOR EACH ROW EXECUTE FUNCTION keel_follow_patient();
CREATE TRIGGER follow_patient BEFORE INSERT ON "exercise_plan" FOR EACH ROW EXECUTE FUNCTION keel_follow_patient();

-- Two reasons more for which what was planned is held on its day.
ALTER TABLE "planned_handout" DROP CONSTRAINT "planned_handout_held_for_check";
ALTER TABLE "planned_handout" ADD CONSTRAINT "planned_handout_held_for_check" CHECK ("held_for" IN
  ('red-flag', 'caution', 'retired', 'not-reachable', 'archived', 'newer-plan', 'other-language')) NOT VALID;

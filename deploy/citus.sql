-- How Keel's tables would be spread over several machines with Citus, each clinic's rows together on one of them.
-- Not run: Citus is in neither Debian nor npm. What was checked is that no key stands in the way
-- (tests/integration/db/spreading.test.ts); docs/operations.md says what else would have to be done.

-- Found before a clinic is known: on every machine whole. The address of a clinic's start page is found so as well: its unique
-- index would go, and a table of addresses with their clinics would stand here in its place.
SELECT create_reference_table('sign_in_name');
SELECT create_reference_table('passkey');
SELECT create_reference_table('passkey_challenge');
SELECT create_reference_table('rate_limit');

-- Everything else by its clinic. heartbeat and sample_loading stay where they are: one asks a machine whether it can write, the
-- other is one row for whoever starts Keel. That an address may still be taken back (email_change) is asked of every machine.
SELECT create_distributed_table('clinic', 'id');
SELECT create_distributed_table('assignment', 'clinic_id', colocate_with => 'clinic');
SELECT create_distributed_table('audit_event', 'clinic_id', colocate_with => 'clinic');
SELECT create_distributed_table('audit_head', 'clinic_id', colocate_with => 'clinic');
SELECT create_distributed_table('audit_patient', 'clinic_id', colocate_with => 'clinic');
SELECT create_distributed_table('case_event', 'clinic_id', colocate_with => 'clinic');
SELECT create_distributed_table('case_reader', 'clinic_id', colocate_with => 'clinic');
SELECT create_distributed_table('case_template', 'clinic_id', colocate_with => 'clinic');
SELECT create_distributed_table('check_in', 'clinic_id', colocate_with => 'clinic');
SELECT create_distributed_table('email_change', 'clinic_id', colocate_with => 'clinic');
SELECT create_distributed_table('erased_count', 'clinic_id', colocate_with => 'clinic');
SELECT create_distributed_table('erasure', 'clinic_id', colocate_with => 'clinic');
SELECT create_distributed_table('exercise_day', 'clinic_id', colocate_with => 'clinic');
SELECT create_distributed_table('finding', 'clinic_id', colocate_with => 'clinic');
SELECT create_distributed_table('handout_set', 'clinic_id', colocate_with => 'clinic');
SELECT create_distributed_table('handout_version', 'clinic_id', colocate_with => 'clinic');
SELECT create_distributed_table('intake', 'clinic_id', colocate_with => 'clinic');
SELECT create_distributed_table('intake_answers', 'clinic_id', colocate_with => 'clinic');
SELECT create_distributed_table('invitation', 'clinic_id', colocate_with => 'clinic');
SELECT create_distributed_table('legal_hold', 'clinic_id', colocate_with => 'clinic');
SELECT create_distributed_table('record_restriction', 'clinic_id', colocate_with => 'clinic');
SELECT create_distributed_table('record_opening', 'clinic_id', colocate_with => 'clinic');
SELECT create_distributed_table('message', 'clinic_id', colocate_with => 'clinic');
SELECT create_distributed_table('name_word', 'clinic_id', colocate_with => 'clinic');
SELECT create_distributed_table('named_plan', 'clinic_id', colocate_with => 'clinic');
SELECT create_distributed_table('own_handout', 'clinic_id', colocate_with => 'clinic');
SELECT create_distributed_table('own_handout_event', 'clinic_id', colocate_with => 'clinic');
SELECT create_distributed_table('own_picture', 'clinic_id', colocate_with => 'clinic');
SELECT create_distributed_table('password_link', 'clinic_id', colocate_with => 'clinic');
SELECT create_distributed_table('patient', 'clinic_id', colocate_with => 'clinic');
SELECT create_distributed_table('patient_event', 'clinic_id', colocate_with => 'clinic');
SELECT create_distributed_table('patient_merge', 'clinic_id', colocate_with => 'clinic');
SELECT create_distributed_table('patient_word', 'clinic_id', colocate_with => 'clinic');
SELECT create_distributed_table('planned_handout', 'clinic_id', colocate_with => 'clinic');
SELECT create_distributed_table('exercise_plan', 'clinic_id', colocate_with => 'clinic');
SELECT create_distributed_table('push_device', 'clinic_id', colocate_with => 'clinic');
SELECT create_distributed_table('retention', 'clinic_id', colocate_with => 'clinic');
SELECT create_distributed_table('routine_draw', 'clinic_id', colocate_with => 'clinic');
SELECT create_distributed_table('routine_draw_case', 'clinic_id', colocate_with => 'clinic');
SELECT create_distributed_table('second_factor', 'clinic_id', colocate_with => 'clinic');
SELECT create_distributed_table('session', 'clinic_id', colocate_with => 'clinic');
SELECT create_distributed_table('staff', 'clinic_id', colocate_with => 'clinic');
SELECT create_distributed_table('staff_cover', 'clinic_id', colocate_with => 'clinic');
SELECT create_distributed_table('staff_group', 'clinic_id', colocate_with => 'clinic');
SELECT create_distributed_table('staff_group_member', 'clinic_id', colocate_with => 'clinic');
SELECT create_distributed_table('staff_notice', 'clinic_id', colocate_with => 'clinic');
SELECT create_distributed_table('submission', 'clinic_id', colocate_with => 'clinic');
SELECT create_distributed_table('triage_case', 'clinic_id', colocate_with => 'clinic');
SELECT create_distributed_table('worklist_view', 'clinic_id', colocate_with => 'clinic');

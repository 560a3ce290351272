-- For whoever watches the service: e-mails and text messages of all clinics that were given up within a day, and that still wait
-- after five tries, by way and by what was in the way. What was settled without a try, because nobody is there to read it any
-- more, is left out. All that it reads is in message_given_up_idx and message_under_way_idx.
CREATE FUNCTION keel_unsent_messages() RETURNS TABLE (way text, problem text, waiting bigint, failed bigint)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  BEGIN ATOMIC
    SELECT CASE WHEN m.address LIKE '+%' THEN 'text' ELSE 'e-mail' END, coalesce(m.problem, 'given-up'),
        count(*) FILTER (WHERE m.state <> 'failed'), count(*) FILTER (WHERE m.state = 'failed')
      FROM message m
      WHERE (m.state IN ('waiting', 'sending') AND m.attempts >= 5)
        OR (m.state = 'failed' AND greatest(m.created_at, m.tried_at) > now() - interval '1 day'
          AND m.problem NOT IN ('nobody-there', 'address-changed', 'link-ended'))
      GROUP BY 1, 2;
  END;
REVOKE EXECUTE ON FUNCTION keel_unsent_messages FROM PUBLIC;
GRANT EXECUTE ON FUNCTION keel_unsent_messages TO keel_app;

-- Whose name comes close to it, for when nobody is written like that. The closest first. A search may resemble very many
-- names: those that come very close are looked for first, whoever resembles it less only while fewer than `cap` were
-- found, and no more than 500 at a time are weighed against each other.
CREATE OR REPLACE FUNCTION keel_find_similar_patients(said text, births date[], cap int) RETURNS SETOF uuid
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  SET pg_trgm.word_similarity_threshold = 0.45 AS $$
DECLARE
  found uuid[] := '{}';
  more uuid[];
  closeness text;
BEGIN
  FOREACH closeness IN ARRAY ARRAY['0.75', '0.6', '0.45'] LOOP
    PERFORM set_config('pg_trgm.word_similarity_threshold', closeness, true);
    EXECUTE 'SELECT array_agg(id ORDER BY likeness DESC, id) FROM (
        SELECT id, likeness FROM (
          SELECT id, word_similarity($4, search_name) AS likeness FROM patient
          WHERE clinic_id = $1 AND $4 <% search_name AND (cardinality($2) = 0 OR date_of_birth = ANY ($2))
            AND id <> ALL ($5)
          LIMIT greatest(500, $3)) near
        ORDER BY likeness DESC, id LIMIT $3) closest'
      INTO more USING keel_clinic(), births, cap - cardinality(found), trim(keel_folded(said)), found;
    found := found || coalesce(more, '{}');
    EXIT WHEN cardinality(found) >= cap;
  END LOOP;
  RETURN QUERY SELECT unnest(found);
END $$;

-- A seal's time is hashed as text, to the millisecond: it is cut off there, and not rounded as the column would.
CREATE OR REPLACE FUNCTION "seal_audit"(after_seq bigint, after_hash text, entry_ids bigint[], row_hashes text[], hashes text[], scheme text)
RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  chain record;
BEGIN
  PERFORM pg_advisory_xact_lock(hashtext('duban audit chain'));
  SELECT * INTO chain FROM audit_chain_end();
  IF chain.seq <> after_seq OR chain.hash <> decode(after_hash, 'hex') THEN
    RAISE EXCEPTION 'another sealer was quicker' USING ERRCODE = 'serialization_failure';
  END IF;
  INSERT INTO audit_seal (seq, entry_id, row_hash, hash, scheme, sealed_at)
  SELECT after_seq + line.n, line.entry_id, decode(line.row_hash, 'hex'), decode(line.hash, 'hex'), seal_audit.scheme,
         date_trunc('milliseconds', now())
    FROM unnest(entry_ids, row_hashes, hashes) WITH ORDINALITY AS line (entry_id, row_hash, hash, n);
END
$$;

-- Seals have no time of a line: the two tables are told apart before a field is named.
CREATE OR REPLACE FUNCTION "refuse_trail_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' AND current_setting('duban.audit_purge', true) = pg_current_xact_id()::text THEN
    IF TG_TABLE_NAME = 'audit_seal' THEN
      RETURN OLD;
    ELSIF OLD.at < now() - interval '185 days' THEN
      RETURN OLD;
    END IF;
  END IF;
  RAISE EXCEPTION 'rows of % are never changed', TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
END
$$;

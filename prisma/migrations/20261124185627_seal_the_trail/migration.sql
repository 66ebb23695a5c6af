-- AlterTable
ALTER TABLE "audit_entry" ADD COLUMN "request_id" TEXT,
ADD COLUMN "before" JSONB,
ADD COLUMN "after" JSONB;

-- CreateIndex
CREATE INDEX "audit_entry_at_id_idx" ON "audit_entry"("at", "id");

-- CreateIndex
CREATE INDEX "audit_entry_action_id_idx" ON "audit_entry"("action", "id");

-- CreateTable
CREATE TABLE "audit_seal" (
    "seq" BIGINT NOT NULL,
    "entry_id" BIGINT NOT NULL,
    "row_hash" BYTEA NOT NULL,
    "hash" BYTEA NOT NULL,
    "scheme" TEXT NOT NULL,
    "sealed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "audit_seal_pkey" PRIMARY KEY ("seq")
);

-- CreateTable
CREATE TABLE "audit_cut" (
    "seq" BIGINT NOT NULL,
    "hash" BYTEA NOT NULL,
    "entries" BIGINT NOT NULL,
    "cut_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "audit_cut_pkey" PRIMARY KEY ("seq")
);

-- CreateTable
CREATE TABLE "audit_head" (
    "id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "place" TEXT NOT NULL,
    "seq" BIGINT NOT NULL,
    "hash" BYTEA NOT NULL,
    "failure" TEXT,

    CONSTRAINT "audit_head_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "audit_verification" (
    "id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "origin" TEXT NOT NULL,
    "whole" BOOLEAN NOT NULL,
    "up_to_seq" BIGINT NOT NULL,
    "up_to_entry_id" BIGINT,
    "sealed" INTEGER NOT NULL,
    "heads_agreed" INTEGER NOT NULL,
    "fault_count" INTEGER NOT NULL,
    "faults" JSONB NOT NULL,
    "ms" INTEGER NOT NULL,

    CONSTRAINT "audit_verification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "audit_retention" (
    "only" BOOLEAN NOT NULL DEFAULT true,
    "keep_days" INTEGER NOT NULL,

    CONSTRAINT "audit_retention_pkey" PRIMARY KEY ("only")
);

-- CreateIndex
CREATE UNIQUE INDEX "audit_seal_entry_id_key" ON "audit_seal"("entry_id");

-- CreateIndex
CREATE INDEX "audit_head_place_at_idx" ON "audit_head"("place", "at");

-- CreateIndex
CREATE INDEX "audit_verification_at_idx" ON "audit_verification"("at");


-- ---------------------------------------------------------------------------------------------------------------------
-- What Prisma's schema cannot say.

ALTER TABLE "audit_entry" ADD CONSTRAINT "audit_entry_result_check" CHECK ("result" IN ('done', 'refused'));
ALTER TABLE "audit_seal" ADD CONSTRAINT "audit_seal_hash_check" CHECK (octet_length("hash") = 32 AND octet_length("row_hash") = 32);
ALTER TABLE "audit_seal" ADD CONSTRAINT "audit_seal_scheme_check" CHECK ("scheme" IN ('sha256', 'sm3', 'hmac-sha256', 'hmac-sm3'));
ALTER TABLE "audit_head" ADD CONSTRAINT "audit_head_place_check" CHECK ("place" IN ('file', 'mail', 'system'));
ALTER TABLE "audit_verification" ADD CONSTRAINT "audit_verification_origin_check" CHECK ("origin" IN ('schedule', 'person', 'command'));
ALTER TABLE "audit_verification" ADD CONSTRAINT "audit_verification_whole_check" CHECK ("whole" = ("fault_count" = 0));
-- 网络安全法第二十三条: six months at least, whatever the setting says.
ALTER TABLE "audit_retention" ADD CONSTRAINT "audit_retention_floor_check" CHECK ("only" AND "keep_days" >= 185);

-- Append-only for every role, the owner included. A purge takes away from the old end what is older than the floor: the
-- function below says so in its transaction, and the floor holds for it too.
CREATE FUNCTION "refuse_trail_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' AND current_setting('duban.audit_purge', true) = pg_current_xact_id()::text THEN
    IF TG_TABLE_NAME = 'audit_seal' OR OLD.at < now() - interval '185 days' THEN
      RETURN OLD;
    END IF;
  END IF;
  RAISE EXCEPTION 'rows of % are never changed', TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
END
$$;
DROP TRIGGER "audit_is_append_only" ON "audit_entry";
CREATE TRIGGER "audit_is_append_only" BEFORE UPDATE OR DELETE ON "audit_entry" FOR EACH ROW EXECUTE FUNCTION "refuse_trail_change"();
CREATE TRIGGER "audit_seal_is_append_only" BEFORE UPDATE OR DELETE ON "audit_seal" FOR EACH ROW EXECUTE FUNCTION "refuse_trail_change"();
CREATE TRIGGER "audit_seal_is_not_emptied" BEFORE TRUNCATE ON "audit_seal" FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "audit_cut_is_append_only" BEFORE UPDATE OR DELETE ON "audit_cut" FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "audit_head_is_append_only" BEFORE UPDATE OR DELETE ON "audit_head" FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "audit_verification_is_append_only" BEFORE UPDATE OR DELETE ON "audit_verification" FOR EACH ROW EXECUTE FUNCTION "refuse_change"();

-- Where the chain stands: its last seal, else the last purge, else the beginning.
CREATE FUNCTION "audit_chain_end"() RETURNS TABLE ("seq" bigint, "hash" bytea) LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
  (SELECT s.seq, s.hash FROM audit_seal s ORDER BY s.seq DESC LIMIT 1)
  UNION ALL
  (SELECT c.seq, c.hash FROM audit_cut c WHERE NOT EXISTS (SELECT FROM audit_seal) ORDER BY c.seq DESC LIMIT 1)
  UNION ALL
  (SELECT 0, decode(repeat('00', 32), 'hex') WHERE NOT EXISTS (SELECT FROM audit_seal) AND NOT EXISTS (SELECT FROM audit_cut))
$$;

-- The only way to a seal: behind the end of the chain as the caller saw it, one after another, at the time of the transaction.
CREATE FUNCTION "seal_audit"(after_seq bigint, after_hash text, entry_ids bigint[], row_hashes text[], hashes text[], scheme text)
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
  SELECT after_seq + line.n, line.entry_id, decode(line.row_hash, 'hex'), decode(line.hash, 'hex'), seal_audit.scheme, now()
    FROM unnest(entry_ids, row_hashes, hashes) WITH ORDINALITY AS line (entry_id, row_hash, hash, n);
END
$$;

-- Takes away what the retention lets go, from the old end and never the last seal; leaves the hash at the cut, and a line in
-- the trail. The setting is the owner's: the runtime role can read it and cannot lower it. A clock that is handed in may only
-- lag behind.
CREATE FUNCTION "purge_audit"(as_of timestamptz) RETURNS bigint LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  cutoff timestamptz;
  cut record;
  removed bigint;
BEGIN
  PERFORM pg_advisory_xact_lock(hashtext('duban audit chain'));
  SELECT least(as_of, now()) - make_interval(days => greatest(185, coalesce(max(keep_days), 1096))) INTO cutoff FROM audit_retention;
  SELECT s.seq, s.hash INTO cut FROM audit_seal s
   WHERE s.seq = (SELECT coalesce(
     (SELECT k.seq - 1 FROM audit_seal k LEFT JOIN audit_entry e ON e.id = k.entry_id
       WHERE e.at IS NULL OR e.at >= cutoff ORDER BY k.seq LIMIT 1),
     (SELECT max(k.seq) - 1 FROM audit_seal k)));
  IF cut.seq IS NULL THEN
    RETURN 0;
  END IF;
  PERFORM set_config('duban.audit_purge', pg_current_xact_id()::text, true);
  DELETE FROM audit_entry e USING audit_seal s WHERE e.id = s.entry_id AND s.seq <= cut.seq;
  GET DIAGNOSTICS removed = ROW_COUNT;
  DELETE FROM audit_seal s WHERE s.seq <= cut.seq;
  PERFORM set_config('duban.audit_purge', '', true);
  INSERT INTO audit_cut (seq, hash, entries, cut_at) VALUES (cut.seq, cut.hash, removed, now());
  INSERT INTO audit_entry (action, result, object_type, ip, facts) VALUES ('audit.purge', 'done', 'audit', 'job',
    jsonb_build_object('upToSeq', cut.seq, 'hash', encode(cut.hash, 'hex'), 'entries', removed, 'olderThan', to_char(cutoff AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')));
  RETURN removed;
END
$$;

REVOKE EXECUTE ON FUNCTION "seal_audit"(bigint, text, bigint[], text[], text[], text), "purge_audit"(timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION "seal_audit"(bigint, text, bigint[], text[], text[], text), "purge_audit"(timestamptz) TO duban_app;
GRANT SELECT ON "audit_seal", "audit_cut", "audit_head", "audit_verification", "audit_retention" TO duban_app;
GRANT INSERT ON "audit_head", "audit_verification" TO duban_app;

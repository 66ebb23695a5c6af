-- DropIndex
DROP INDEX "unit_name_key";

-- AlterTable
ALTER TABLE "unit" ADD COLUMN     "code" TEXT,
ADD COLUMN     "contact" TEXT,
ADD COLUMN     "ended_on" DATE,
ADD COLUMN     "former_names" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "kind" TEXT NOT NULL DEFAULT 'other',
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- CreateTable
CREATE TABLE "unit_change" (
    "id" UUID NOT NULL,
    "unit_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "effective_on" DATE NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'planned',
    "name_before" TEXT NOT NULL,
    "name_after" TEXT,
    "parent_before_id" UUID,
    "parent_after_id" UUID,
    "subunits_to_id" UUID,
    "reason" TEXT NOT NULL,
    "requested_by_id" UUID NOT NULL,
    "requested_at" TIMESTAMPTZ(3) NOT NULL,
    "done_at" TIMESTAMPTZ(3),
    "units" INTEGER,
    "parts" INTEGER,
    "refusal" TEXT,

    CONSTRAINT "unit_change_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "unit_succession" (
    "change_id" UUID NOT NULL,
    "from_id" UUID NOT NULL,
    "to_id" UUID NOT NULL,

    CONSTRAINT "unit_succession_pkey" PRIMARY KEY ("change_id","to_id")
);

-- CreateTable
CREATE TABLE "part_move" (
    "id" UUID NOT NULL,
    "part_id" UUID NOT NULL,
    "from_id" UUID,
    "to_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "by_id" UUID NOT NULL,

    CONSTRAINT "part_move_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "unit_change_unit_id_effective_on_idx" ON "unit_change"("unit_id", "effective_on");

-- CreateIndex
CREATE INDEX "unit_change_due_idx" ON "unit_change"("effective_on") WHERE ("state" = 'planned');

-- CreateIndex
CREATE INDEX "unit_change_parent_before_id_idx" ON "unit_change"("parent_before_id");

-- CreateIndex
CREATE INDEX "unit_change_parent_after_id_idx" ON "unit_change"("parent_after_id");

-- CreateIndex
CREATE INDEX "unit_change_subunits_to_id_idx" ON "unit_change"("subunits_to_id");

-- CreateIndex
CREATE INDEX "unit_change_requested_by_id_idx" ON "unit_change"("requested_by_id");

-- CreateIndex
CREATE UNIQUE INDEX "unit_change_planned_key" ON "unit_change"("unit_id") WHERE ("state" = 'planned');

-- CreateIndex
CREATE INDEX "unit_succession_from_id_idx" ON "unit_succession"("from_id");

-- CreateIndex
CREATE INDEX "unit_succession_to_id_idx" ON "unit_succession"("to_id");

-- CreateIndex
CREATE INDEX "part_move_part_id_idx" ON "part_move"("part_id");

-- CreateIndex
CREATE INDEX "part_move_from_id_idx" ON "part_move"("from_id");

-- CreateIndex
CREATE INDEX "part_move_to_id_idx" ON "part_move"("to_id");

-- CreateIndex
CREATE INDEX "part_move_by_id_idx" ON "part_move"("by_id");

-- CreateIndex
CREATE UNIQUE INDEX "unit_name_living_key" ON "unit"("name") WHERE ("ended_on" IS NULL);

-- CreateIndex
CREATE UNIQUE INDEX "unit_code_living_key" ON "unit"("code") WHERE ("ended_on" IS NULL);

-- AddForeignKey
ALTER TABLE "unit_change" ADD CONSTRAINT "unit_change_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "unit_change" ADD CONSTRAINT "unit_change_parent_before_id_fkey" FOREIGN KEY ("parent_before_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "unit_change" ADD CONSTRAINT "unit_change_parent_after_id_fkey" FOREIGN KEY ("parent_after_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "unit_change" ADD CONSTRAINT "unit_change_subunits_to_id_fkey" FOREIGN KEY ("subunits_to_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "unit_change" ADD CONSTRAINT "unit_change_requested_by_id_fkey" FOREIGN KEY ("requested_by_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "unit_succession" ADD CONSTRAINT "unit_succession_change_id_fkey" FOREIGN KEY ("change_id") REFERENCES "unit_change"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "unit_succession" ADD CONSTRAINT "unit_succession_from_id_fkey" FOREIGN KEY ("from_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "unit_succession" ADD CONSTRAINT "unit_succession_to_id_fkey" FOREIGN KEY ("to_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "part_move" ADD CONSTRAINT "part_move_part_id_fkey" FOREIGN KEY ("part_id") REFERENCES "task_part"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "part_move" ADD CONSTRAINT "part_move_from_id_fkey" FOREIGN KEY ("from_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "part_move" ADD CONSTRAINT "part_move_to_id_fkey" FOREIGN KEY ("to_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "part_move" ADD CONSTRAINT "part_move_by_id_fkey" FOREIGN KEY ("by_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;




-- ---------------------------------------------------------------------------------------------------------------------
-- What Prisma's schema cannot say.

-- The kinds of the units that are there, as far as their place and name tell.
UPDATE "unit" SET "kind" = CASE
  WHEN "parent_id" IS NULL THEN 'district'
  WHEN "name" ~ '(村民委员会|居民委员会|村委会|居委会|村|社区)$' THEN 'village'
  WHEN "name" ~ '(街道|街道办事处|镇|乡|镇人民政府|乡人民政府)$' THEN 'township'
  WHEN "level" = 1 AND "name" ~ '(局|委员会|委|办公室|办|部|中心|院|室|大队|队|支队|公司|会)$' THEN 'bureau'
  WHEN "level" > 1 THEN 'section'
  ELSE 'other' END;

ALTER TABLE "unit" ADD CONSTRAINT "unit_kind_check"
  CHECK ("kind" IN ('district', 'bureau', 'township', 'village', 'section', 'task_force', 'other'));
ALTER TABLE "unit" ADD CONSTRAINT "unit_parent_check" CHECK ("parent_id" IS DISTINCT FROM "id");
-- The way down to a unit ends with it and has as many steps as its level says.
ALTER TABLE "unit" ADD CONSTRAINT "unit_ancestors_check"
  CHECK ("ancestors"[cardinality("ancestors")] = "id" AND cardinality("ancestors") = "level" + 1);
ALTER TABLE "unit_change" ADD CONSTRAINT "unit_change_kind_check" CHECK (
  "kind" IN ('rename', 'move', 'merge', 'split', 'abolish')
  AND ("kind" = 'rename') = ("name_after" IS NOT NULL)
  AND ("kind" = 'move') = ("parent_after_id" IS NOT NULL)
);
ALTER TABLE "unit_change" ADD CONSTRAINT "unit_change_state_check" CHECK (
  "state" IN ('planned', 'done', 'refused', 'cancelled')
  AND ("state" = 'planned') = ("done_at" IS NULL) AND ("state" = 'refused') = ("refusal" IS NOT NULL)
);
ALTER TABLE "unit_succession" ADD CONSTRAINT "unit_succession_check" CHECK ("from_id" <> "to_id");
ALTER TABLE "part_move" ADD CONSTRAINT "part_move_check" CHECK ("from_id" IS DISTINCT FROM "to_id");

-- What has happened to a unit is never written over. Where the removal of a task takes a move with it, the trail keeps it.
CREATE FUNCTION "refuse_change_of_settled"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD."state" <> 'planned' THEN
    RAISE EXCEPTION 'rows of % are not changed once they are settled', TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER "unit_change_is_settled_once" BEFORE UPDATE OR DELETE ON "unit_change"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change_of_settled"();
CREATE TRIGGER "unit_succession_is_immutable" BEFORE UPDATE OR DELETE ON "unit_succession"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "part_move_is_immutable" BEFORE UPDATE ON "part_move" FOR EACH ROW EXECUTE FUNCTION "refuse_change"();

GRANT SELECT, INSERT ON "unit_change", "unit_succession", "part_move" TO duban_app;
GRANT UPDATE ("state", "parent_before_id", "name_before", "done_at", "units", "parts", "refusal") ON "unit_change" TO duban_app;

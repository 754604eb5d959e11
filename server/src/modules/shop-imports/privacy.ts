import { sql } from 'kysely'
import type { PersonalPart } from '../../privacy/types.ts'

/**
 * Files of another shop, until they are brought in, and what could not be read in them. Neither has a column for a person, and a
 * sentence may quote whatever stood in a cell: so who is erased empties all lists of problems of the shop, and files that wait
 * are thrown away. A file that is being brought in goes on: it leaves her out (modules/origins).
 */
export const SHOP_IMPORT_PART: PersonalPart = {
  module: 'shop-imports',
  tables: { shop_imports: 'person' },
  async exportOf(ctx, { emails }) {
    const { rows } = await sql<Record<string, unknown>>`
      select created_at, issue->>'place' as place, issue->'message' as message
      from shop_imports, jsonb_array_elements(issues) issue
      where shop_id = ${ctx.shop.id} and exists (
        select 1 from unnest(${sql.val([...emails])}::text[]) email where email <> '' and strpos(lower(issue::text), email) > 0)
      order by created_at limit 1000`.execute(ctx.db)
    return { importProblems: rows }
  },
  async erase(ctx) {
    await sql`
      update shop_imports set issues = '[]', files = coalesce(
        (select jsonb_agg(file || '{"name": "—"}'::jsonb) from jsonb_array_elements(files) file), '[]')
      where shop_id = ${ctx.shop.id}`.execute(ctx.db)
    await sql`
      update shop_imports set state = 'cancelled', packed = null, ended_at = ${new Date(ctx.clock.now())}
      where shop_id = ${ctx.shop.id} and state = 'read'`.execute(ctx.db)
  },
}

import { sql } from 'kysely'
import { type Migration, sqlMigration } from '../../platform/database/migrate.ts'
import type { Person, PersonalPart } from '../../privacy/types.ts'

export const COMMENT_PRIVACY_MIGRATIONS: readonly Migration[] = [
  // Whose comment it is, of people who agreed to be known again; of all others nobody knows.
  sqlMigration(
    '0148-comments-visitor',
    `
alter table comments add column visitor text;
create index comments_visitor on comments (shop_id, visitor) where visitor is not null;`,
  ),
]

const MOST = 10_000
const texts = (values: readonly string[]) => sql`${sql.val([...values])}::text[]`
const eventsOf = ({ visitors, sessions }: Person) => sql`type like 'shopper.%'
  and (data->>'visitor' = any(${texts(visitors)}) or data->>'session' = any(${texts(sessions)}))`

/** What a person did in the shop, by the numbers of her browsers: only of people who agreed. Looks stay, as nobody's. */
export const AUDIENCE_PART: PersonalPart = {
  module: 'audience',
  tables: { profiles: 'person', comments: 'person', likes: 'person', visit_snapshots: 'number' },
  async exportOf(ctx, person) {
    const comments = await sql<Record<string, unknown>>`
      select product_id, nickname, body, status, created_at from comments
      where shop_id = ${ctx.shop.id} and visitor = any(${texts(person.visitors)}) order by created_at`.execute(ctx.db)
    const likes = await sql<Record<string, unknown>>`
      select product_id, created_at from likes
      where shop_id = ${ctx.shop.id} and session = any(${texts(person.sessions)}) order by created_at`.execute(ctx.db)
    const profiles = await sql<Record<string, unknown>>`
      select profile, seen, manner, updated_at from profiles
      where shop_id = ${ctx.shop.id} and visitor = any(${texts(person.visitors)})`.execute(ctx.db)
    const events = await sql<Record<string, unknown>>`
      select type, occurred_at, data from events
      where shop_id = ${ctx.shop.id} and ${eventsOf(person)} order by seq desc limit ${MOST}`.execute(ctx.db)
    return { tastes: profiles.rows, comments: comments.rows, likes: likes.rows, events: events.rows }
  },
  async erase(ctx, person) {
    await sql`delete from profiles where shop_id = ${ctx.shop.id} and visitor = any(${texts(person.visitors)})`.execute(
      ctx.db,
    )
    await sql`delete from comments where shop_id = ${ctx.shop.id} and visitor = any(${texts(person.visitors)})`.execute(
      ctx.db,
    )
    await sql`delete from likes where shop_id = ${ctx.shop.id} and session = any(${texts(person.sessions)})`.execute(
      ctx.db,
    )
    await sql`
      update events set data = data - 'visitor' - 'session' - 'query' - 'referrer'
      where shop_id = ${ctx.shop.id} and ${eventsOf(person)}`.execute(ctx.db)
    // What visits taught is made anew from the log, without her.
    await sql`
      update visit_snapshots set retired_at = clock_timestamp(), state = case when state = 'wrong' then 'wrong' else 'stale' end
      where shop_id = ${ctx.shop.id}`.execute(ctx.db)
  },
}

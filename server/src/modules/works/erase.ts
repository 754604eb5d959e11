import { sql } from 'kysely'
import type { Ctx } from '../../platform/ctx.ts'

/**
 * Erases a job with what it made, for a person who asks for her words back. A job that is running finds itself gone and keeps
 * nothing.
 * @returns hashes of the files that it had stored
 */
export async function eraseJob(ctx: Ctx, jobId: string): Promise<string[]> {
  const works = await sql<{ mediaHash: string }>`
    delete from works where shop_id = ${ctx.shop.id} and job_id = ${jobId} returning media_hash`.execute(ctx.db)
  await sql`delete from media_jobs where shop_id = ${ctx.shop.id} and id = ${jobId}`.execute(ctx.db)
  return works.rows.map((row) => row.mediaHash)
}

/** Whether any shop's work still shows a stored file: files are shared by their content. */
export async function isMediaUsed(ctx: Ctx, hash: string): Promise<boolean> {
  const { rows } = await sql<{ is: boolean }>`
    select exists(select 1 from works where media_hash = ${hash}) as is`.execute(ctx.db)
  return rows[0]?.is ?? false
}

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  approvedBankRows,
  bankVersion,
  countBankRows,
  eraseBankRows,
  findAsk,
  insertAsk,
  insertBankRows,
  listBankRows,
  type NewBankRow,
  replaceBankRow,
  setBankStatus,
  unfinishedAsks,
  updateAsk,
} from '../../src/modules/bank/index.ts'
import type { Ctx } from '../../src/platform/ctx.ts'
import type { Database } from '../../src/platform/database/database.ts'
import { testContext } from '../support/context.ts'
import { databasesUnderTest } from '../support/databases.ts'

let counter = 0
const row = (more: Partial<NewBankRow> = {}): NewBankRow => ({
  id: `bnk_${++counter}`,
  role: 'say',
  attributes: ['fit'],
  zh: ['走的是{value}的路子'],
  en: [],
  when: { kind: ['text'], category: ['apparel'] },
  origin: 'pasted',
  sources: [{ productId: 'p1', words: '这件短袖走的是宽松的路子' }],
  newWords: ['路子'],
  gate: 'ask',
  findings: [{ zh: '看一看。', en: 'Have a look.' }],
  checkedOn: 2,
  ...more,
})

for (const adapter of await databasesUnderTest()) {
  describe(`the bank of words over ${adapter.name}`, () => {
    let db: Database
    let close: () => Promise<void>
    let ctx: Ctx
    let other: Ctx
    beforeAll(async () => {
      ;({ db, close } = await adapter.open())
      ctx = await testContext(db)
      other = await testContext(db)
    })
    afterAll(() => close())

    it('keeps a row as it was, waiting, with where it stood', async () => {
      const made = row()
      await insertBankRows(ctx, [made])
      const [kept] = await listBankRows(ctx, { ids: [made.id] })
      expect(kept).toMatchObject({ ...made, status: 'waiting', createdBy: '林岚', decidedBy: null, version: 1 })
      await insertBankRows(ctx, [])
    })

    it('gives writers approved rows only, of the category or of any', async () => {
      const [fits, general, elsewhere, waits] = [
        row(),
        row({ role: 'close', attributes: [], zh: ['慢慢看。'], when: {} }),
        row({ when: { category: ['food'] } }),
        row({ zh: ['还没看的{value}'] }),
      ]
      await insertBankRows(ctx, [fits, general, elsewhere, waits])
      await setBankStatus(ctx, [fits.id, general.id, elsewhere.id], 'approved')
      const ids = (await approvedBankRows(ctx, 'apparel')).map(({ id }) => id)
      expect(ids).toEqual([fits.id, general.id])
      expect((await approvedBankRows(ctx, 'apparel'))[0]).toEqual({
        id: fits.id,
        role: 'say',
        attributes: ['fit'],
        zh: fits.zh,
        en: [],
        when: fits.when,
      })
    })

    it('grows its version with every change of what is approved, and not with a row that waits', async () => {
      const made = row()
      const before = await bankVersion(ctx)
      await insertBankRows(ctx, [made])
      expect(await bankVersion(ctx)).toBe(before)
      await setBankStatus(ctx, [made.id], 'approved')
      expect(await bankVersion(ctx)).toBe(before + 1)
      expect(await setBankStatus(ctx, [made.id], 'approved')).toEqual([])
      expect(await bankVersion(ctx)).toBe(before + 1)
      await eraseBankRows(ctx, { ids: [made.id] })
      expect(await bankVersion(ctx)).toBe(before + 2)
    })

    it('takes an edit of the version that was read, once, and lets the row wait again', async () => {
      const made = row()
      await insertBankRows(ctx, [made])
      await setBankStatus(ctx, [made.id], 'approved')
      const edited = { ...made, zh: ['取{value}的路子'] }
      const after = await replaceBankRow(ctx, edited, 2)
      expect(after).toMatchObject({ status: 'waiting', zh: ['取{value}的路子'], decidedBy: null, version: 3 })
      expect(await replaceBankRow(ctx, edited, 2)).toBeUndefined()
    })

    it('counts and finds by state, gate, origin and words; marks in the words are words', async () => {
      const fresh = await testContext(db)
      await insertBankRows(fresh, [row(), row({ gate: 'pass', origin: 'model', zh: ['百分之%_的{value}'] })])
      expect(await countBankRows(fresh)).toEqual({ waiting: 2, approved: 0, refused: 0 })
      expect(await countBankRows(fresh, { gate: 'pass' })).toMatchObject({ waiting: 1 })
      expect(await listBankRows(fresh, { origin: 'model' })).toHaveLength(1)
      expect(await listBankRows(fresh, { text: '%_' })).toHaveLength(1)
      expect(await listBankRows(fresh, { attribute: 'fit' })).toHaveLength(2)
    })

    it('shows, changes and erases nothing of another shop', async () => {
      const made = row()
      await insertBankRows(ctx, [made])
      expect(await listBankRows(other, { ids: [made.id] })).toEqual([])
      expect(await setBankStatus(other, [made.id], 'approved')).toEqual([])
      expect(await replaceBankRow(other, made, 1)).toBeUndefined()
      expect(await eraseBankRows(other, {})).toBe(0)
      expect(await bankVersion(other)).toBe(0)
      expect(await approvedBankRows(other, 'apparel')).toEqual([])
      expect(await listBankRows(ctx, { ids: [made.id] })).toHaveLength(1)
    })

    it('remembers an asking until it is done, also for the next process', async () => {
      await insertAsk(ctx, { id: 'ask_1', spots: [{ category: 'apparel', attribute: 'fit' }] })
      expect(await unfinishedAsks(db)).toContainEqual({ id: 'ask_1', shopId: ctx.shop.id })
      await updateAsk(ctx, 'ask_1', { status: 'done', added: 3, refused: [{ words: 'x', code: 'gate', message: {} }] })
      expect(await findAsk(ctx, 'ask_1')).toMatchObject({ status: 'done', added: 3, message: null })
      expect(await findAsk(other, 'ask_1')).toBeUndefined()
      expect((await unfinishedAsks(db)).map(({ id }) => id)).not.toContain('ask_1')
    })
  })
}

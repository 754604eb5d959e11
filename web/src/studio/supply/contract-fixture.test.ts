import { describe, expect, it } from 'vitest'
import {
  planProgress,
  scenarioComparison,
  supplyDecision,
  supplyItemView,
  supplyView,
} from '../../../../server/src/contract/supply.ts'
import { supplyRows, supplySettings, whatIfAnswer } from '../../../../server/src/contract/supply-asks.ts'
import {
  DONE_PLAN,
  emptyFixture,
  rowsFixture,
  SETTINGS,
  sparseFixture,
  supplyFixture,
  whatIfFixture,
} from '../../../test/supply-fixture.ts'
import { sparseItemFixture, supplyItemFixture } from '../../../test/supply-item-fixture.ts'
import { DIARY, ITEMS, SCENARIOS } from '../../../test/supply-parts-fixture.ts'

/** A browser test that shows what no server sends would prove nothing. */
describe('what the browser test of the tower shows', () => {
  it('is what the contract allows, and nothing beside it', () => {
    for (const view of [supplyFixture(), emptyFixture(), sparseFixture()])
      expect(supplyView.strict().parse(view)).toEqual(view)
    for (const item of [...ITEMS.map(supplyItemFixture), sparseItemFixture()])
      expect(supplyItemView.strict().parse(item)).toEqual(item)
    for (const of of ['price', 'purchase', 'transfer']) {
      const rows = rowsFixture(of, 'all', '')
      expect(supplyRows.strict().parse(rows)).toEqual(rows)
    }
    for (const one of DIARY) expect(supplyDecision.strict().parse(one)).toEqual(one)
    expect(planProgress.strict().parse(DONE_PLAN)).toEqual(DONE_PLAN)
    expect(scenarioComparison.strict().parse(SCENARIOS)).toEqual(SCENARIOS)
    expect(whatIfAnswer.strict().parse(whatIfFixture(4500))).toEqual(whatIfFixture(4500))
    expect(supplySettings.parse(SETTINGS)).toEqual(SETTINGS)
  })
})

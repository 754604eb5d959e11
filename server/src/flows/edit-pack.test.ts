import { type ListingText, plain, spansText } from '@qianmian/kernel'
import { describe, expect, it } from 'vitest'
import { applyEdits } from './edit-pack.ts'

const text: ListingText = {
  lang: 'zh',
  title: [plain('题')],
  sellingPoints: [[plain('一')], [plain('二')], [plain('三')]],
  description: [[plain('段')]],
  adHeadline: [plain('头')],
  adBody: [plain('身')],
}
const points = (edits: Parameters<typeof applyEdits>[1]) =>
  applyEdits(text, edits, []).sellingPoints.map((spans) => spansText(spans))

describe('applyEdits', () => {
  it('reads every index as of the text before the edits, so that a deletion moves nothing', () => {
    const edit = (index: number, words: string) => ({ lang: 'zh', field: 'sellingPoints', index, text: words }) as const
    expect(points([edit(0, ''), edit(1, '新二')])).toEqual(['新二', '三'])
    expect(points([edit(2, ''), edit(0, '新一')])).toEqual(['新一', '二'])
    expect(points([edit(9, '四')])).toEqual(['一', '二', '三', '四'])
  })

  it('leaves the text of the other language alone', () => {
    expect(applyEdits(text, [{ lang: 'en', field: 'title', text: 'Title' }], [])).toEqual(text)
  })
})

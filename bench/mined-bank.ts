import { type Bank, bankOf, entryOf, sayable } from '@qianmian/copy'
import type { Subject } from '@qianmian/kernel'
import { mineBank } from '../server/src/compute/bank-rows.ts'
import { APPROVED_TEXTS } from './approved-texts.data.ts'
import { madeSubject } from './catalogue.ts'

/** Products that the texts are about: others than those that are measured. */
const FROM = 100_000
const PRODUCTS = 6000

/** A text whose slots hold the values of a product of its kind that has them all; undefined if there is none. */
function approvedText(
  type: string,
  text: string,
  all: readonly Subject[],
  isoDate: string,
): { text: string; product: number } | undefined {
  const wanted = [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '')
  for (const [product, subject] of all.entries()) {
    if (subject.productType !== type) continue
    const values = new Map(wanted.map((name) => [name, sayable(subject, name, 'zh', isoDate)?.value]))
    if ([...values.values()].some((value) => value === undefined)) continue
    return { product, text: text.replace(/\{(\w+)\}/g, (_, name: string) => values.get(name) ?? '') }
  }
  return undefined
}

/**
 * A bank mined from the approved texts, with every row that the gates let through: as if a person had approved them all.
 * @param print writes the rows and the refused clauses to the screen, to be read
 */
export async function minedBank(
  isoDate: string,
  namesOf: (subject: Subject) => string[],
  print: boolean,
): Promise<{ bank: Bank; note: string }> {
  const known = Array.from({ length: PRODUCTS }, (_, i) => madeSubject(FROM + i)).filter(
    ({ category }) => category === 'apparel',
  )
  const found = APPROVED_TEXTS.map(([type, text]) => approvedText(type, text, known, isoDate))
  const texts = found.flatMap((one) => (one ? [{ ...one, lang: 'zh' as const }] : []))
  const used = [...new Set(texts.map(({ product }) => product))]
  const products = used.flatMap((at) => {
    const subject = known[at]
    return subject ? [{ subject, names: namesOf(subject) }] : []
  })
  const { rows, refused } = await mineBank({
    texts: texts.map((one) => ({ ...one, product: used.indexOf(one.product) })),
    products,
    known: [],
    isoDate,
  })
  const roles = new Map<string, number>()
  for (const { role } of rows) roles.set(role, (roles.get(role) ?? 0) + 1)
  if (print) {
    for (const row of rows)
      process.stdout.write(`${row.role} ${row.attributes} ${row.zh} ${JSON.stringify(row.when)}\n`)
    for (const { code, words } of refused) process.stdout.write(`- ${code} ${words}\n`)
  }
  const said = [...roles].map(([role, n]) => `${role} ${n}`).join(', ')
  return {
    bank: bankOf(rows.map((row, at) => entryOf({ ...row, id: `bank.${at}` }))),
    note: `${texts.length} texts, ${rows.length} rows (${said}), ${refused.length} clauses refused`,
  }
}

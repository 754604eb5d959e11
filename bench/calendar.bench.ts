// Solar terms, lunar days and Easter of 2020 to 2035 against a second library
import { dayAfter, easter, lunarDay, solarTermsOf } from '@qianmian/occasions'
import lunar from 'lunar-javascript'
import { report } from './report.ts'

const startedAt = new Date()
const FROM = 2020
const TO = 2035

const theirs = (iso: string) => {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number)
  return lunar.Solar.fromYmd(year, month, day).getLunar()
}

let [days, terms, mismatches, icuMismatches] = [0, 0, 0, 0]
const icu = new Intl.DateTimeFormat('en-u-ca-chinese', { month: 'numeric', day: 'numeric', timeZone: 'UTC' })
for (let iso = `${FROM}-01-01`; iso <= `${TO}-12-31`; iso = dayAfter(iso, 1)) {
  days += 1
  const own = lunarDay(iso)
  const other = theirs(iso)
  // Their leap months are negative.
  if (
    other.getMonth() !== (own.isLeap ? -own.month : own.month) ||
    other.getDay() !== own.day ||
    other.getYear() !== own.year
  )
    mismatches += 1
  const parts = Object.fromEntries(icu.formatToParts(Date.parse(iso)).map(({ type, value }) => [type, value]))
  if (Number.parseInt(parts.month ?? '', 10) !== own.month || Number(parts.day) !== own.day) icuMismatches += 1
}
for (let year = FROM; year <= TO; year++) {
  const table = lunar.Lunar.fromYmd(year, 6, 1).getJieQiTable()
  const own = solarTermsOf(year)
  terms += own.length
  for (const { name, day } of own)
    if (!Object.entries(table).some(([other, at]) => at.toYmd() === day && (other === name || /^[A-Z_]+$/.test(other))))
      mismatches += 1
  // Gauss's rule as Lichtenberg corrected it, written independently of the engine's.
  const k = Math.floor(year / 100)
  const m = 15 + Math.floor((3 * k + 3) / 4) - Math.floor((8 * k + 13) / 25)
  const s = 2 - Math.floor((3 * k + 3) / 4)
  const a = year % 19
  const d = (19 * a + m) % 30
  const r = Math.floor((d + Math.floor(a / 11)) / 29)
  const og = 21 + d - r
  const sz = 7 - ((year + Math.floor(year / 4) + s) % 7)
  const oe = 7 - ((og - sz) % 7)
  if (dayAfter(`${year}-02-28`, og + oe + (year % 4 === 0 ? 1 : 0)) !== easter(year)) mismatches += 1
}
report('calendar', startedAt, [
  {
    id: 'mismatches',
    value: mismatches,
    unit: 'days',
    must: '= 0',
    note: `${days} lunar days, ${terms} solar terms, ${TO - FROM + 1} Easters`,
  },
  {
    id: 'mismatchesIcu',
    value: icuMismatches,
    unit: 'days',
    note: 'lunar days against ICU: it puts the new moons of February 2027 and 2030, minutes from midnight, on the other day',
  },
])

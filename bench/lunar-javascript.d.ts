/** What the calendar bench uses of a library that ships no types. */
declare module 'lunar-javascript' {
  interface LunarDay {
    getMonth(): number
    getDay(): number
    getYear(): number
    getJieQiTable(): Record<string, { toYmd(): string }>
  }
  const lunar: {
    Solar: { fromYmd(year: number, month: number, day: number): { getLunar(): LunarDay } }
    Lunar: { fromYmd(year: number, month: number, day: number): LunarDay }
  }
  export = lunar
}

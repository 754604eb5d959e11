import type { Lang } from '@qianmian/kernel'

/** A solar term with the season that it lies in. */
export interface SolarTerm {
  readonly zh: string
  readonly en: string
  readonly season: 'spring' | 'summer' | 'autumn' | 'winter'
  readonly note: { readonly zh: string; readonly en: string }
}

const term = (zh: string, en: string, season: SolarTerm['season'], noteZh: string, noteEn: string): SolarTerm => ({
  zh,
  en,
  season,
  note: { zh: noteZh, en: noteEn },
})

/** From the vernal equinox on, one every 15 degrees of the sun's longitude. */
const TERMS: readonly SolarTerm[] = [
  term('春分', 'Spring Equinox', 'spring', '昼夜一样长', 'day and night are even'),
  term('清明', 'Clear and Bright', 'spring', '天清地明', 'the air clears'),
  term('谷雨', 'Grain Rain', 'spring', '雨生百谷', 'rain for the grain'),
  term('立夏', 'Start of Summer', 'summer', '夏天开始', 'summer begins'),
  term('小满', 'Grain Buds', 'summer', '麦粒渐满', 'the wheat fills'),
  term('芒种', 'Grain in Ear', 'summer', '收麦种稻', 'reaping and sowing'),
  term('夏至', 'Summer Solstice', 'summer', '白昼长到头', 'the longest day'),
  term('小暑', 'Minor Heat', 'summer', '暑气上来', 'the heat builds'),
  term('大暑', 'Major Heat', 'summer', '一年里热的日子', 'hot days'),
  term('立秋', 'Start of Autumn', 'autumn', '秋天开始', 'autumn begins'),
  term('处暑', 'End of Heat', 'autumn', '暑气将尽', 'the heat ends'),
  term('白露', 'White Dew', 'autumn', '早晚有露', 'dew at dawn'),
  term('秋分', 'Autumn Equinox', 'autumn', '昼夜一样长', 'day and night are even'),
  term('寒露', 'Cold Dew', 'autumn', '露水转凉', 'the dew turns cold'),
  term('霜降', 'Frost Descends', 'autumn', '清晨见霜', 'first frost'),
  term('立冬', 'Start of Winter', 'winter', '冬天开始', 'winter begins'),
  term('小雪', 'Minor Snow', 'winter', '天冷将雪', 'snow is near'),
  term('大雪', 'Major Snow', 'winter', '雪渐渐大', 'snow deepens'),
  term('冬至', 'Winter Solstice', 'winter', '白昼短到头', 'the shortest day'),
  term('小寒', 'Minor Cold', 'winter', '冷气积久', 'the cold gathers'),
  term('大寒', 'Major Cold', 'winter', '一年里冷的日子', 'cold days'),
  term('立春', 'Start of Spring', 'spring', '春天开始', 'spring begins'),
  term('雨水', 'Rain Water', 'spring', '雪化成雨', 'snow turns to rain'),
  term('惊蛰', 'Awakening of Insects', 'spring', '虫声醒来', 'the insects wake'),
]

/**
 * The solar term that a moment lies in, from the sun's apparent longitude (low-precision formula of the Astronomical
 * Almanac, within 0.01°, about a quarter of an hour).
 * @example solarTerm(Date.parse('2026-11-25')).zh // '小雪'
 */
export function solarTerm(epochMs: number): SolarTerm {
  const days = epochMs / 86_400_000 + 2_440_587.5 - 2_451_545
  const rad = Math.PI / 180
  const anomaly = (357.528 + 0.9856003 * days) * rad
  const longitude = 280.46 + 0.9856474 * days + 1.915 * Math.sin(anomaly) + 0.02 * Math.sin(2 * anomaly)
  const degrees = ((longitude % 360) + 360) % 360
  return TERMS[Math.floor(degrees / 15) % 24]!
}

export const seasonName = (season: SolarTerm['season'], lang: Lang): string =>
  ({
    spring: { zh: '春', en: 'spring' },
    summer: { zh: '夏', en: 'summer' },
    autumn: { zh: '秋', en: 'autumn' },
    winter: { zh: '冬', en: 'winter' },
  })[season][lang]

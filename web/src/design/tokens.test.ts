import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const css = readFileSync(fileURLToPath(new URL('tokens.css', import.meta.url)), 'utf8')

function block(after: string): Record<string, string> {
  const start = css.indexOf('{', css.indexOf(after)) + 1
  const text = css.slice(start, css.indexOf('}', start))
  return Object.fromEntries(
    [...text.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map((match) => [match[1] ?? '', match[2] ?? '']),
  )
}

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((channel) => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4))
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x)
  return (light + 0.05) / (dark + 0.05)
}

const light = block(':root {')
const dark = block('[data-theme="dark"] {')
const system = block(':root:not([data-theme="light"]')

describe('design tokens', () => {
  it('are the same in the dark whether the person or the system chose it', () => {
    expect(Object.keys(dark).length).toBeGreaterThan(40)
    expect(system).toEqual(dark)
  })

  it.each([
    ['light', light],
    ['dark', dark],
  ])('keep every text readable on its ground (%s)', (_, tokens) => {
    for (const [text, ground] of [
      ['--ink', '--paper'],
      ['--ink-2', '--paper'],
      ['--ink-3', '--paper'],
      ['--ink-3', '--paper-sunk'],
      ['--accent', '--paper'],
      ['--on-accent', '--accent'],
      ['--fact', '--fact-wash'],
      ['--ask', '--ask-wash'],
      ['--block', '--block-wash'],
      ['--note', '--note-wash'],
    ] as const)
      expect(contrast(tokens[text] ?? '', tokens[ground] ?? ''), `${text} on ${ground}`).toBeGreaterThanOrEqual(4.5)
    expect(contrast(tokens['--control'] ?? '', tokens['--paper'] ?? '')).toBeGreaterThanOrEqual(3)
  })
})

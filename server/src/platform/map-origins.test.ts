import { describe, expect, it } from 'vitest'
import { mapOrigin, mapOrigins } from './map-origins.ts'

describe('origins of a map style', () => {
  it.each([
    ['https://tiles.example/style.json?key=1', 'https://tiles.example'],
    ['HTTP://Tiles.Example:8080/a', 'http://tiles.example:8080'],
    ['https://地图.example/style.json', 'https://xn--wcs7d.example'],
  ])('are those of %s', (address, origin) => expect(mapOrigin(address)).toBe(origin))

  it.each([
    'tiles.example',
    'ftp://tiles.example/a',
    'https://a:b@tiles.example/a',
    'https://[::1]:8080/a',
    "https://a;script-src'self'/x",
    'https://*.tiles.example',
    '*',
  ])('are none for %s, which a policy could not hold', (address) => expect(mapOrigin(address)).toBeUndefined())

  it('name each once, and none without a style', () => {
    const origins = ['https://b.example', 'https://a.example']
    expect(mapOrigins({ MAP_STYLE_URL: 'https://a.example/s.json', MAP_STYLE_ORIGINS: origins })).toEqual([
      'https://a.example',
      'https://b.example',
    ])
    expect(mapOrigins({ MAP_STYLE_ORIGINS: origins })).toEqual([])
  })
})

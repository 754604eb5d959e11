import { describe, expect, it } from 'vitest'
import { assetsFromManifest } from './assets.ts'

const MANIFEST = {
  'src/storefront/client.ts': { file: 'assets/storefront-a.js', imports: ['_shared.js'] },
  'src/storefront/storefront.css': { file: 'assets/style-b.css' },
  'src/design/fonts.css': { file: 'assets/fonts-c.css' },
  '_shared.js': { file: 'assets/shared-d.js' },
}

describe('assetsFromManifest', () => {
  it('turns entries into addresses under the base', () => {
    expect(assetsFromManifest(MANIFEST, '/')).toEqual({
      css: ['/assets/style-b.css'],
      fontCss: ['/assets/fonts-c.css'],
      script: '/assets/storefront-a.js',
      preload: ['/assets/shared-d.js'],
      track: '/t.js',
    })
  })

  it('says which entry a foreign build lacks', () => {
    expect(() => assetsFromManifest({})).toThrow('src/storefront/client.ts')
  })
})

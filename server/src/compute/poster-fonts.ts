import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { PosterFonts } from '@qianmian/design'

const require = createRequire(import.meta.url)
const font = (name: string): Uint8Array => new Uint8Array(readFileSync(require.resolve(name)))
let fonts: PosterFonts | undefined

/** The fonts of everything that is drawn, read once a thread. */
export function posterFonts(): PosterFonts {
  fonts ??= fontFiles()
  return fonts
}

/** The same as bytes of files. */
export function fontFiles(): {
  readonly sans400: Uint8Array
  readonly sans600: Uint8Array
  readonly serif600: Uint8Array
} {
  return {
    sans400: font('@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf'),
    sans600: font('@expo-google-fonts/noto-sans-sc/600SemiBold/NotoSansSC_600SemiBold.ttf'),
    serif600: font('@expo-google-fonts/noto-serif-sc/600SemiBold/NotoSerifSC_600SemiBold.ttf'),
  }
}

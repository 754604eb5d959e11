import { accessSync, constants } from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, join } from 'node:path'

const NAME = process.platform === 'win32' ? 'ffmpeg.exe' : 'ffmpeg'

function canRun(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}

export interface FfmpegPlaces {
  /** The file that the option `FFMPEG_PATH` names; if it is given, no other is tried. */
  readonly given?: string
  /** Folders as in `PATH`. */
  readonly path?: string
  /** The optional package `@ffmpeg-installer/ffmpeg`. */
  readonly installed?: () => string | undefined
}

/**
 * The ffmpeg of this machine: the one that an option names, else the first on the search path, else the optional npm package.
 * @returns its file, or nothing
 */
export function findFfmpeg({
  given,
  path = process.env.PATH ?? '',
  installed = fromNpm,
}: FfmpegPlaces = {}): string | undefined {
  if (given !== undefined) return canRun(given) ? given : undefined
  const found = path
    .split(delimiter)
    .filter(Boolean)
    .map((folder) => join(folder, NAME))
    .find(canRun)
  if (found) return found
  const own = installed()
  return own !== undefined && canRun(own) ? own : undefined
}

function fromNpm(): string | undefined {
  try {
    return (createRequire(import.meta.url)('@ffmpeg-installer/ffmpeg') as { path: string }).path
  } catch {
    // An optional package: it is not installed, or has no build for this machine.
    return undefined
  }
}

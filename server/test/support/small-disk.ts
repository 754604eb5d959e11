import { spawnSync } from 'node:child_process'
import { closeSync, mkdirSync, openSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'

/** A folder with little room. */
export interface SmallDisk {
  /** Takes what room is left. */
  fill(): void
  /** Gives it back. */
  free(): void
  remove(): void
}

const FILLER = '.filler'

/**
 * Mounts a small file system in memory on a folder: the real thing, with the errors of the real thing.
 * @returns undefined where that is not allowed (it needs Linux and root)
 */
export function smallDisk(folder: string, megabytes: number): SmallDisk | undefined {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return undefined
  mkdirSync(folder, { recursive: true })
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder])
  if (mounted.status !== 0) return undefined
  return {
    fill() {
      const file = openSync(join(folder, FILLER), 'a')
      try {
        for (const piece of [1 << 20, 1 << 12]) writeUntilFull(file, Buffer.alloc(piece))
      } finally {
        closeSync(file)
      }
    },
    free: () => rmSync(join(folder, FILLER), { force: true }),
    remove: () => void spawnSync('umount', ['-l', folder]),
  }
}

function writeUntilFull(file: number, piece: Buffer): void {
  try {
    for (;;) writeSync(file, piece)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error
  }
}

/** Whether small disks can be mounted here. */
export function canMount(folder: string): boolean {
  const disk = smallDisk(folder, 1)
  disk?.remove()
  return disk !== undefined
}

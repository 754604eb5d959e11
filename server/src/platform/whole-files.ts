import { randomUUID } from 'node:crypto'
import { open, readdir, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** Bytes, and the file that they are to become. */
export interface WholeFile {
  readonly path: string
  readonly bytes: Uint8Array
}

/**
 * Writes files that belong together: all of them beside their places and synced first, then renamed in order. What needs
 * room happens before the first name appears, so that a full disk leaves nothing behind, and no file is ever half there.
 * @throws the error of the file system; the temporary files are gone by then
 */
export async function writeWhole(files: readonly WholeFile[]): Promise<void> {
  const staged: string[] = []
  try {
    for (const { path, bytes } of files) {
      const temporary = `${path}.${randomUUID()}.part`
      staged.push(temporary)
      const file = await open(temporary, 'wx')
      try {
        await file.writeFile(bytes)
        await file.sync()
      } finally {
        await file.close()
      }
    }
    for (const [index, { path }] of files.entries()) await rename(staged[index] ?? '', path)
  } catch (error) {
    for (const temporary of staged) await rm(temporary, { force: true })
    throw error
  }
  for (const folder of new Set(files.map(({ path }) => dirname(path)))) await syncFolder(folder)
}

/**
 * Removes what writers that were killed left beside their places in a folder and the folders in it.
 * @param beforeMs files that were touched later may still be growing, and stay; milliseconds since 1970
 * @returns how many files are gone
 */
export async function sweepParts(folder: string, beforeMs: number): Promise<number> {
  let swept = 0
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !entry.name.endsWith('.part')) continue
    const path = join(entry.parentPath, entry.name)
    if ((await stat(path)).mtimeMs >= beforeMs) continue
    await rm(path, { force: true })
    swept++
  }
  return swept
}

/** A new name survives a power cut only when its folder is synced too; Windows cannot open folders and needs none of this. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

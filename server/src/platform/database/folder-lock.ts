import { randomUUID } from 'node:crypto'
import { readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { z } from 'zod'
import { StartError } from '../start-error.ts'

/** How often a holder touches its lock file: a sign of life for other machines and containers. */
const BEAT_MS = 5_000
/** A lock of another machine that was not touched for this long belongs to nobody. */
const SILENT_MS = 20_000
/** Breaking a stale lock takes microseconds; a guard older than this was left by a process that died inside. */
const GUARD_MS = 10_000

const owner = z.object({
  id: z.string(),
  pid: z.number().int(),
  host: z.string(),
  /** Changes with every boot of the machine; empty where the system does not tell. */
  boot: z.string(),
  /** When the process began, in the system's own ticks; empty where the system does not tell. */
  began: z.string(),
})
type Owner = z.infer<typeof owner>

export interface FolderLock {
  /** Gives the folder back. Safe to call twice. */
  release(): void
}

/**
 * Takes a folder for this process alone, by the file `database.lock` in it. Two processes on one embedded database lose
 * rows, and the database itself does not notice.
 *
 * The file names its holder by process id, start time and boot, so that the lock of a process that was killed is taken
 * over at once, also when its process id has been given to another. A lock of another machine or container (a shared
 * disk) is taken over after 20 s without a touch.
 * @param onLost what to do when the folder turns out to be another's; by default the process ends at once
 * @throws StartError when another process holds the folder
 */
export async function lockFolder(folder: string, onLost: () => void = leave): Promise<FolderLock> {
  const file = join(folder, 'database.lock')
  const self: Owner = { id: randomUUID(), ...describeProcess(process.pid), pid: process.pid, host: hostname() }
  while (!create(file, self)) {
    const found = read(file)
    if (found && found.host !== self.host && (await stillTouched(file))) throw inUse(folder, found)
    if (found && found.host === self.host && isAlive(found)) throw inUse(folder, found)
    if (!breakStale(file, found?.id)) await wait(20)
  }
  const beat = setInterval(() => {
    // After a pause of more than 20 s (sleep, SIGSTOP) another machine may have taken the folder: two writers lose rows.
    const found = read(file)
    if (found && found.id !== self.id) onLost()
    else touch(file)
  }, BEAT_MS)
  beat.unref()
  const release = () => {
    clearInterval(beat)
    process.off('exit', release)
    if (read(file)?.id === self.id) rmSync(file, { force: true })
  }
  process.on('exit', release)
  return { release }
}

function leave(): void {
  console.error(
    'qianmian: 数据文件夹被另一个进程接管了，本进程退出。 The data folder was taken over by another process: this one ends.',
  )
  process.exit(70)
}

function inUse(folder: string, found: Owner): StartError {
  const where = found.host === hostname() ? '' : ` @ ${found.host}`
  return new StartError({
    zh: `数据文件夹 ${folder} 正被另一个千面进程使用（进程号 ${found.pid}${where}），请先停掉它，或用 DATA_DIR 另选一个文件夹。`,
    en: `The data folder ${folder} is in use by another Qianmian process (process id ${found.pid}${where}): stop it first, or choose another folder with DATA_DIR.`,
  })
}

function create(file: string, self: Owner): boolean {
  try {
    writeFileSync(file, `${JSON.stringify(self)}\n`, { flag: 'wx' })
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

/** @returns undefined when the file is gone, or was left half written by a process that died just then */
function read(file: string): Owner | undefined {
  try {
    return owner.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof z.ZodError) return undefined
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

/**
 * Removes the lock that was judged stale, unless it has changed since. Only one process at a time may break a lock: else
 * the second would remove the new lock of the first.
 * @returns false when another process is breaking it: look again
 */
function breakStale(file: string, staleId: string | undefined): boolean {
  const guard = `${file}.breaking`
  try {
    writeFileSync(guard, String(process.pid), { flag: 'wx' })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    if (ageMs(guard) > GUARD_MS) rmSync(guard, { force: true })
    return false
  }
  try {
    // A file that cannot be read may be one that its maker is writing this moment: it gets a while.
    if (staleId === undefined && ageMs(file) < 1000) return false
    if (read(file)?.id === staleId) rmSync(file, { force: true })
    return true
  } finally {
    rmSync(guard, { force: true })
  }
}

/** Age of a file by the clock of its disk's users; endless when it is gone. */
function ageMs(file: string): number {
  const info = statSync(file, { throwIfNoEntry: false })
  return info ? Date.now() - info.mtimeMs : Number.POSITIVE_INFINITY
}

/** Another machine's holder: alive if the file is touched while we watch. */
async function stillTouched(file: string): Promise<boolean> {
  const first = statSync(file, { throwIfNoEntry: false })?.mtimeMs
  if (first === undefined || ageMs(file) > 10 * SILENT_MS) return false
  for (let waited = 0; waited < SILENT_MS; waited += 250) {
    await wait(250)
    const now = statSync(file, { throwIfNoEntry: false })?.mtimeMs
    if (now !== first) return now !== undefined
  }
  return false
}

function touch(file: string): void {
  try {
    utimesSync(file, new Date(), new Date())
  } catch (error) {
    // The folder was taken away under a running server: its database says so louder than a lock could.
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  }
}

function isAlive(holder: Owner): boolean {
  const now = describeProcess(holder.pid)
  if (holder.boot !== now.boot) return false
  if (now.began !== '' || holder.began !== '') return now.began === holder.began
  try {
    process.kill(holder.pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** Boot and start time of a process where the system tells (Linux); empty strings elsewhere, and for dead processes. */
function describeProcess(pid: number): { boot: string; began: string } {
  const text = (path: string): string => {
    try {
      return readFileSync(path, 'utf8')
    } catch {
      // Not Linux, or no such process: exactly what the empty string means to the caller.
      return ''
    }
  }
  // The name in the second field may hold spaces and brackets; the state and the rest come behind its last bracket.
  const stat = text(`/proc/${pid}/stat`)
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  const isDead = fields[0] === 'Z' || fields[0] === 'X'
  return { boot: text('/proc/sys/kernel/random/boot_id').trim(), began: isDead ? '' : (fields[19] ?? '') }
}

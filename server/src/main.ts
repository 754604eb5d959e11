import { configFromProcess } from './platform/config.ts'
import { StartError } from './platform/start-error.ts'
import { startServer } from './start-server.ts'

/** Work that does not reach a stop by then is cut off: what it had not confirmed is done again at the next start. */
const STOP_MS = 10_000

/** Starts the server and stops it cleanly on Ctrl-C or a service manager's signal. */
const running = await startServer(configFromProcess(), { print: true }).catch((error: unknown): never => {
  if (!(error instanceof StartError)) throw error
  process.stderr.write(`qianmian: ${error.message}\n`)
  process.exit(1)
})

let stopping = false
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    if (stopping) process.exit(130)
    stopping = true
    process.stdout.write('\n停止中，正在做的先收尾…… / Stopping…\n')
    setTimeout(() => {
      process.stderr.write(
        'qianmian: 有工作没能及时收尾，下次启动接着做。 Some work did not reach a stop in time; the next start continues it.\n',
      )
      process.exit(0)
    }, STOP_MS).unref()
    running.stop().then(
      () => process.exit(0),
      (error: unknown) => {
        process.stderr.write(`${String(error)}\n`)
        process.exit(1)
      },
    )
  })
}

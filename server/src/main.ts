import { configFromProcess } from './platform/config.ts'
import { startServer } from './start-server.ts'

/** Starts the server and stops it cleanly on Ctrl-C or a service manager's signal. */
const running = await startServer(configFromProcess(), { print: true })

let stopping = false
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    if (stopping) process.exit(130)
    stopping = true
    process.stdout.write('\n停止中，正在做的先收尾…… / Stopping…\n')
    running.stop().then(
      () => process.exit(0),
      (error: unknown) => {
        process.stderr.write(`${String(error)}\n`)
        process.exit(1)
      },
    )
  })
}

// PGlite in a thread of its own: a long query never stops the server from answering.
// Plain JavaScript, so that the same file runs from source, from tests and from the built server.
import { parentPort, workerData } from 'node:worker_threads'
import { PGlite } from '@electric-sql/pglite'

const db = await PGlite.create(workerData.dataDir === ':memory:' ? undefined : workerData.dataDir)
parentPort.postMessage({ ready: true })

parentPort.on('message', async ({ id, kind, text, params }) => {
  try {
    if (kind === 'close') {
      await db.close()
      parentPort.postMessage({ id, rows: [], affectedRows: 0 })
      parentPort.close()
      return
    }
    if (kind === 'exec') {
      const results = await db.exec(text)
      const last = results.filter((result) => result.fields.length > 0).at(-1)
      parentPort.postMessage({ id, rows: last?.rows ?? [], affectedRows: results.at(-1)?.affectedRows ?? 0 })
      return
    }
    const result = await db.query(text, params)
    parentPort.postMessage({ id, rows: result.rows, affectedRows: result.affectedRows ?? 0 })
  } catch (error) {
    parentPort.postMessage({
      id,
      error: { message: error.message, code: error.code, constraint: error.constraint, detail: error.detail },
    })
  }
})

import { parseArgs } from 'node:util'
import { SCENARIOS, startFakeModel } from './fake-model-server.ts'

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '4199' },
    scenario: { type: 'string', default: 'ok' },
    help: { type: 'boolean', default: false },
  },
})
const scenario = SCENARIOS.find((known) => known === values.scenario)
const port = Number(values.port)

if (values.help || !scenario || !Number.isInteger(port) || port < 0 || port > 65_535) {
  console.log(`usage: npx tsx server/test/support/fake-model-cli.ts [--port 4199] [--scenario ok]
scenarios: ${SCENARIOS.join(', ')}`)
  process.exit(values.help ? 0 : 1)
}

const fake = await startFakeModel(port)
fake.play(scenario)
fake.waits.drip = 120
fake.waits.retry = 1000
console.log(`fake model on ${fake.url}, scenario ${scenario}

as an OpenAI-compatible provider:
  MODEL_BASE_URL=${fake.url} MODEL_NAME=fake-model npm start
as DeepSeek:
  DEEPSEEK_API_KEY=fake MODEL_BASE_URL=${fake.url} MODEL_NAME=deepseek-flash npm start
one scenario for every request, whatever --scenario says:
  MODEL_BASE_URL=${fake.urlOf('hallucinated-number')}`)
process.on('SIGINT', () => void fake.close().then(() => process.exit(0)))

import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newOwnerLink, type TestServer, testServer } from '../../server/test/support/server.ts'
import { openBrowser } from './support.ts'

/** The server's passkey endpoints with a real browser and a virtual authenticator in it. */
describe('passkeys', () => {
  let server: TestServer
  let browser: Browser
  beforeAll(async () => {
    server = await testServer({ DEMO: '0' })
    browser = await openBrowser()
  })
  afterAll(async () => {
    await browser?.close()
    await server?.stop()
  })

  it('adds one after the one-time link, signs in by it, and by nothing that was tampered with', async () => {
    const context = await browser.newContext()
    const page = await context.newPage()
    const cdp = await context.newCDPSession(page)
    await cdp.send('WebAuthn.enable')
    await cdp.send('WebAuthn.addVirtualAuthenticator', {
      options: {
        protocol: 'ctap2',
        transport: 'internal',
        hasResidentKey: true,
        hasUserVerification: true,
        isUserVerified: true,
        automaticPresenceSimulation: true,
      },
    })
    await page.goto(await newOwnerLink(server))
    const status = () => page.evaluate(async () => (await fetch('/api/session')).status)
    const session = () =>
      page.evaluate(
        async () => (await (await fetch('/api/session')).json()) as { person: { id: string }; needsOwnKey: boolean },
      )
    const before = await session()
    expect(before.needsOwnKey).toBe(true)

    const added = await page.evaluate(async () => {
      const options = await (await fetch('/api/auth/passkey/generate-register-options')).json()
      const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(options)
      const made = (await navigator.credentials.create({ publicKey })) as PublicKeyCredential
      const answer = await fetch('/api/auth/passkey/verify-registration', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ response: made.toJSON(), name: 'virtual' }),
      })
      return answer.status
    })
    expect(added).toBe(200)
    expect((await session()).needsOwnKey).toBe(false)
    // The owner has a key now: no link any more.
    await expect(newOwnerLink(server)).rejects.toThrow('a key of her own')

    const signIn = (tamper: boolean) =>
      page.evaluate(async (tamper) => {
        const options = await (await fetch('/api/auth/passkey/generate-authenticate-options')).json()
        const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(options)
        const got = (await navigator.credentials.get({ publicKey })) as PublicKeyCredential
        const response = got.toJSON() as { response: { signature: string } }
        if (tamper)
          response.response.signature = response.response.signature.replace(/^./, (c) => (c === 'A' ? 'B' : 'A'))
        const answer = await fetch('/api/auth/passkey/verify-authentication', {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ response }),
        })
        return answer.status
      }, tamper)
    await page.evaluate(() =>
      fetch('/api/auth/sign-out', { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' }),
    )
    expect(await status()).toBe(401)
    expect(await signIn(true)).toBeGreaterThanOrEqual(400)
    expect(await status()).toBe(401)
    expect(await signIn(false)).toBe(200)
    expect((await session()).person.id).toBe(before.person.id)
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isForeignWrite } from './origin-check.ts'

const HERE = 'https://shop.example'
const request = (method: string, headers: Record<string, string>) => ({ method, headers: new Headers(headers) })
const writing = fc.constantFrom('POST', 'PUT', 'PATCH', 'DELETE')

describe('isForeignWrite', () => {
  it('refuses every origin but our own, in letter and port', () => {
    const origins = fc.oneof(
      fc.domain().map((domain) => `https://${domain}`),
      fc.constantFrom('null', '', `${HERE}.evil.example`, `${HERE}:444`, 'http://shop.example', 'HTTPS://SHOP.EXAMPLE'),
    )
    fc.assert(
      fc.property(writing, origins, (method, origin) => {
        fc.pre(origin !== HERE)
        expect(isForeignWrite(request(method, { origin, 'content-type': 'application/json' }), HERE)).toBe(true)
      }),
    )
  })

  it('lets our own pages write and everybody read', () => {
    fc.assert(
      fc.property(writing, (method) => {
        expect(isForeignWrite(request(method, { origin: HERE }), HERE)).toBe(false)
      }),
    )
    for (const method of ['GET', 'HEAD', 'OPTIONS'])
      expect(isForeignWrite(request(method, { origin: 'https://evil.example' }), HERE)).toBe(false)
  })

  it('without an origin, refuses what a form could have sent and what a browser says comes from elsewhere', () => {
    const type = (value: string) => request('POST', { 'content-type': value })
    expect(isForeignWrite(type('application/x-www-form-urlencoded'), HERE)).toBe(true)
    expect(isForeignWrite(type('multipart/form-data; boundary=x'), HERE)).toBe(true)
    expect(isForeignWrite(type('text/plain;charset=UTF-8'), HERE)).toBe(true)
    expect(isForeignWrite(request('POST', { 'sec-fetch-site': 'cross-site' }), HERE)).toBe(true)
    expect(isForeignWrite(type('application/json'), HERE)).toBe(false)
  })
})

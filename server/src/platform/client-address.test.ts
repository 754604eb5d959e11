import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addressBucket, clientAddress, trustedProxies } from './client-address.ts'

const nobody = trustedProxies('') ?? expect.fail()
const proxies = trustedProxies('127.0.0.1, 10.0.0.0/8, fd00::/8') ?? expect.fail()

describe('clientAddress', () => {
  it('believes no header from somebody who is no trusted proxy', () => {
    fc.assert(
      fc.property(fc.ipV4(), fc.string(), (address, header) => {
        expect(clientAddress(address, header, nobody)).toBe(address)
      }),
    )
  })

  it('takes the right-most address that is no trusted proxy, whatever the client wrote left of it', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.ipV4(),
        fc.array(fc.constantFrom('10.1.2.3', '127.0.0.1', 'fd00::7')),
        (lie, real, hops) => {
          fc.pre(!proxies.has(real))
          const header = [lie, real, ...hops].join(', ')
          expect(clientAddress('127.0.0.1', header, proxies)).toBe(real)
        },
      ),
    )
  })

  it('stops at a broken entry, and reads IPv4 in IPv6, ports and brackets', () => {
    expect(clientAddress('::ffff:10.0.0.1', '198.51.100.7, rubbish', proxies)).toBe('10.0.0.1')
    expect(clientAddress('::ffff:127.0.0.1', '198.51.100.7:4711', proxies)).toBe('198.51.100.7')
    expect(clientAddress('127.0.0.1', '[2001:db8::1]:443', proxies)).toBe('2001:db8::1')
    expect(clientAddress('127.0.0.1', undefined, proxies)).toBe('127.0.0.1')
    expect(clientAddress(undefined, '198.51.100.7', proxies)).toBe('unknown')
  })

  it('refuses a list that it cannot read', () => {
    for (const list of ['proxy.example', '10.0.0.0/33', '10.0.0.0/8/8', '10.0.0.0/', 'fd00::/129', '10.0.0.0/-1'])
      expect(trustedProxies(list), list).toBeUndefined()
  })
})

describe('addressBucket', () => {
  it('counts an IPv6 network of 64 bits as one client, however it is written', () => {
    const group = fc.integer({ min: 0, max: 0xffff })
    fc.assert(
      fc.property(
        fc.array(group, { minLength: 8, maxLength: 8 }),
        fc.array(group, { minLength: 4, maxLength: 4 }),
        (a, tail) => {
          const text = (groups: number[]) => groups.map((value) => value.toString(16)).join(':')
          const padded = a.map((value) => value.toString(16).padStart(4, '0').toUpperCase()).join(':')
          expect(addressBucket(text([...a.slice(0, 4), ...tail]))).toBe(addressBucket(text(a)))
          expect(addressBucket(padded)).toBe(addressBucket(text(a)))
        },
      ),
    )
    expect(addressBucket('2001:db8::1')).toBe('2001:db8:0:0::/64')
    expect(addressBucket('::1')).toBe('0:0:0:0::/64')
    expect(addressBucket('198.51.100.7')).toBe('198.51.100.7')
  })
})

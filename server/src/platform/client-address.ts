import { BlockList, isIP } from 'node:net'

/** Addresses of proxies whose word about the client is taken. */
export interface TrustedProxies {
  has(address: string): boolean
}

/**
 * Reads a list of addresses and networks.
 * @param list separated by commas, like `127.0.0.1, 10.0.0.0/8, fd00::/8`
 * @returns undefined when an entry is neither an address nor a network
 */
export function trustedProxies(list: string): TrustedProxies | undefined {
  const known = new BlockList()
  for (const entry of list.split(',').map((part) => part.trim())) {
    if (entry === '') continue
    const [address = '', bits, more] = entry.split('/')
    const version = isIP(address)
    if (version === 0 || more !== undefined) return undefined
    const family = version === 4 ? 'ipv4' : 'ipv6'
    if (bits === undefined) known.addAddress(address, family)
    else if (/^\d{1,3}$/.test(bits) && Number(bits) <= (version === 4 ? 32 : 128))
      known.addSubnet(address, Number(bits), family)
    else return undefined
  }
  return { has: (address) => known.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4') }
}

/** An address as it is compared: IPv4 in IPv6's clothes undressed, ports and zones cut off. Undefined for anything else. */
function plainAddress(text: string): string | undefined {
  const bare = text.trim().replace(/^\[([^\]]+)\](?::\d+)?$/, '$1')
  const address = (/^[\d.]+:\d+$/.test(bare) ? bare.replace(/:\d+$/, '') : bare).replace(/%.*$/, '')
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1] ?? address
  return isIP(mapped) ? mapped : undefined
}

/**
 * Whose request it is. Without a trusted proxy at the other end of the connection, that end itself, whatever the
 * headers say. With one, the right-most address of `x-forwarded-for` that is no trusted proxy: what stands left of it
 * was written by the client.
 * @param socketAddress the other end of the connection
 * @param forwardedFor the header `x-forwarded-for`
 */
export function clientAddress(
  socketAddress: string | undefined,
  forwardedFor: string | undefined,
  trusted: TrustedProxies,
): string {
  let address = plainAddress(socketAddress ?? '')
  if (!address) return 'unknown'
  const hops = (forwardedFor ?? '').split(',').reverse()
  for (const hop of hops) {
    if (!trusted.has(address)) return address
    const next = plainAddress(hop)
    // A broken entry: nobody further left can be believed.
    if (!next) return address
    address = next
  }
  return address
}

/** What is counted as one client: an IPv4 address, or the /64 that an IPv6 client has to itself. */
export function addressBucket(address: string): string {
  if (isIP(address) !== 6) return address
  const [left = '', right = ''] = address.toLowerCase().split('::')
  const groups = left === '' ? [] : left.split(':')
  if (address.includes('::')) {
    const tail = right === '' ? [] : right.split(':')
    while (groups.length + tail.length < 8) groups.push('0')
    groups.push(...tail)
  }
  return `${groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':')}::/64`
}

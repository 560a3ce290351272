/**
 * Whom the proxy in front took this from. It adds the address to the end of the list; what stands before was said by the
 * client itself. Of an IPv6 address the network counts: everybody has as many addresses in it as they like.
 */
export function senderIn(forwardedFor: string | null): string {
  const address = (forwardedFor ?? '').split(',').at(-1)?.trim().toLowerCase() ?? ''
  const v4 = /^(?:::ffff:)?(\d{1,3}(?:\.\d{1,3}){3})(?::\d+)?$/.exec(address)?.[1]
  if (v4) return v4
  return address.includes(':') ? householdOf(address.replace(/^\[(.*)\](?::\d+)?$/, '$1')) : address
}

function householdOf(address: string): string {
  const [head = '', tail] = address.split('::')
  const [front, back] = [head, tail ?? ''].map((part) => part.split(':').filter(Boolean)) as [string[], string[]]
  const left = tail === undefined ? 0 : Math.max(0, 8 - front.length - back.length)
  const groups = [...front, ...Array.from({ length: left }, () => '0'), ...back]
  return `${groups.slice(0, 4).join(':')}::/64`
}

/** What is handed out to one customer or company: they have all of its addresses. */
export function networkOf(sender: string): string {
  const [, v4] = /^(\d+\.\d+\.\d+)\.\d+$/.exec(sender) ?? []
  if (v4 !== undefined) return `${v4}.0/24`
  return sender.endsWith('::/64') ? `${sender.split(':').slice(0, 3).join(':')}::/48` : sender
}

/** The sender where it is an address; without a proxy in front anything may stand there. */
export const addressOf = (sender: string): string => (/^[0-9a-f:.]{3,39}(\/64)?$/.test(sender) ? sender : '')

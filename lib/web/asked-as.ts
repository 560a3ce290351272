/** An address whose account, where it names one, goes along in a header as a browser would send it: `fetch` takes none in an address. */
export function askedAs(address: string): { readonly url: URL; readonly headers: Readonly<Record<string, string>> } {
  const url = new URL(address)
  const account = [url.username, url.password].map(decodeURIComponent).join(':')
  url.username = ''
  url.password = ''
  const basic = `Basic ${Buffer.from(account).toString('base64')}`
  return { url, headers: account === ':' ? {} : { Authorization: basic } }
}

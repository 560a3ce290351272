import { z } from 'zod'

/** A user or a password with a bare % in it would be taken for something else. */
export const isEscaped = (url: string): boolean => !/%(?![0-9a-f]{2})/i.test(url)

const loopback = new Set(['localhost', '127.0.0.1', '[::1]'])

/** What a provider is told and says is never read on the way; on this machine itself there is no way. */
export const isPrivate = (url: string): boolean => {
  const { protocol, hostname } = new URL(url)
  return protocol === 'https:' || loopback.has(hostname)
}

/** Whether only this machine itself can reach what listens there. */
export const isOwnHost = (host: string): boolean =>
  host === 'localhost' || host === '::1' || /^127(\.\d+){3}$/.test(host)

/** Pages are made beneath a host alone: anything else in the address would be dropped without a word. */
export const isHostAlone = (url: string): boolean => {
  const { username, password, pathname, search, hash } = new URL(url)
  return pathname === '/' && [username, password, search, hash].every((part) => part === '')
}

/** `mailto:` alone is an address that a push service can write to nobody at. */
export const namesAnybody = (url: string): boolean =>
  !url.startsWith('mailto:') || z.email().safeParse(url.slice('mailto:'.length)).success

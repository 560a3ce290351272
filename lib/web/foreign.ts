/** Where a request says that it comes from and where it goes, by its headers. */
interface Asked {
  readonly method: string
  readonly origin: string | null
  /** As the browser asked, before a proxy in front. */
  readonly host: string | null
  /** Whether it comes with what somebody is signed in by. */
  readonly isSignedIn: boolean
}

const changesNothing = ['GET', 'HEAD', 'OPTIONS']

const hostOf = (origin: string): string | null => (URL.canParse(origin) ? new URL(origin).host : null)

/**
 * Another site's page sends something in the name of whoever looks at it. Each browser says where a form comes from; a program,
 * such as a mailbox that switches e-mails off, names no origin and is nobody's.
 */
export const isForeign = ({ method, origin, host, isSignedIn }: Asked): boolean =>
  !changesNothing.includes(method) && (origin === null ? isSignedIn : hostOf(origin) !== host)

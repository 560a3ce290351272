/** Where a request says that it comes from and where it goes, by its headers. */
interface Asked {
  readonly method: string
  readonly origin: string | null
  /** As the browser asked, before a proxy in front. */
  readonly host: string | null
}

const changesNothing = ['GET', 'HEAD', 'OPTIONS']

const hostOf = (origin: string): string | null => (URL.canParse(origin) ? new URL(origin).host : null)

/** Another site's page sends something in the name of whoever looks at it. Programs name no origin, and carry no cookie of anybody's. */
export const isForeign = ({ method, origin, host }: Asked): boolean =>
  !changesNothing.includes(method) && origin !== null && hostOf(origin) !== host

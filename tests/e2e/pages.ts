/** Every page file under app/, with what shows that it may be reached only by those it is for. */
export interface PageEntry {
  /** Path from the project's top, such as `app/sign-in/page.tsx`. */
  readonly file: string
  /** The address to open, with parts of a path filled in by the test's own setup where it names one. */
  readonly address: string
  /** The spec that runs axe on it, from tests/e2e. */
  readonly axe: string
  /** The spec that shows who is refused, from tests/e2e. */
  readonly access: string
}

export const pages: readonly PageEntry[] = []

import type { Identified } from './identified'

declare module 'next-auth' {
  interface User extends Identified {
    id: string
  }
  interface Session extends Identified {
    expires: string
  }
}

declare module 'next-auth/jwt' {
  // The members come from the extended interface.
  // oxlint-disable-next-line typescript/no-empty-object-type
  interface JWT extends Identified {}
}

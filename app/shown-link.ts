import type { ShownLink } from '@/lib/forms/link-state'
import { squareOf } from './square-of'

export const shownLink = ({ link, expiresAt }: { readonly link: string; readonly expiresAt: Date }): ShownLink => ({
  link,
  expiresAt: expiresAt.toISOString(),
  square: squareOf(link),
})

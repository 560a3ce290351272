import type { ReactNode } from 'react'
import { telHref } from './call-link'

/** For a sentence that says whom to call: its number is one that a phone dials. */
export const callWords = ({ name, phone }: { readonly name: string; readonly phone: string }) => ({
  clinic: name,
  phone,
  call: (words: ReactNode) => (
    <a href={telHref(phone)} className="font-bold whitespace-nowrap">
      {words}
    </a>
  ),
})

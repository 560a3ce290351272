import Link from 'next/link'
import type { ComponentProps } from 'react'

/** Never fetched before it is pressed: opening a page here can be something that is recorded. */
export function TextLink(props: ComponentProps<typeof Link>) {
  return <Link {...props} prefetch={false} />
}

import Link from 'next/link'
import type { ComponentProps } from 'react'
import { type ButtonLook, buttonClass } from './button-look'

interface ButtonLinkProps extends ComponentProps<typeof Link> {
  readonly variant?: ButtonLook
}

export function ButtonLink({ variant = 'primary', className = '', ...link }: ButtonLinkProps) {
  return <Link {...link} className={`${buttonClass(variant)} ${className}`} />
}

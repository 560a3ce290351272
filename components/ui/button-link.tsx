import { TextLink } from './text-link'
import type { ComponentProps } from 'react'
import { type ButtonLook, buttonClass } from './button-look'

interface ButtonLinkProps extends ComponentProps<typeof TextLink> {
  readonly variant?: ButtonLook
}

export function ButtonLink({ variant = 'primary', className = '', ...link }: ButtonLinkProps) {
  return <TextLink {...link} className={`${buttonClass(variant)} ${className}`} />
}

import type { ComponentProps } from 'react'
import { type ButtonLook, buttonClass } from './button-look'

interface ButtonProps extends ComponentProps<'button'> {
  readonly variant?: ButtonLook
}

export function Button({ variant = 'primary', type = 'button', className = '', ...button }: ButtonProps) {
  return <button type={type} {...button} className={`${buttonClass(variant)} ${className}`} />
}

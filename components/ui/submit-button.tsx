'use client'

import type { ComponentProps, ReactNode } from 'react'
import { useFormStatus } from 'react-dom'
import { Button } from './button'

interface SubmitButtonProps extends Omit<ComponentProps<typeof Button>, 'type'> {
  /** In place of what it says, while the form is on its way. */
  readonly pendingLabel: ReactNode
}

/**
 * Stops a second press while the first is on its way. It stays focusable and is not `disabled`: a disabled button
 * drops the focus and its own name and value. Without a script it is a plain submit.
 */
export function SubmitButton({ pendingLabel, children, onClick, ...button }: SubmitButtonProps) {
  const { pending } = useFormStatus()
  return (
    <Button
      {...button}
      type="submit"
      aria-disabled={pending || undefined}
      onClick={(event) => {
        if (pending) event.preventDefault()
        else onClick?.(event)
      }}
    >
      {pending ? pendingLabel : children}
    </Button>
  )
}

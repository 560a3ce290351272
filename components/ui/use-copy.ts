import { type RefObject, useRef, useState } from 'react'

interface Copying<Control> {
  readonly control: RefObject<Control | null>
  readonly isCopied: boolean
  readonly copy: () => Promise<void>
}

/** Where the clipboard is refused the text is selected, so that a key press copies it. */
export function useCopy<Control extends HTMLInputElement | HTMLTextAreaElement>(value: string): Copying<Control> {
  const control = useRef<Control>(null)
  const [isCopied, setCopied] = useState(false)
  const copy = async () => {
    control.current?.select()
    try {
      await navigator.clipboard.writeText(value)
      setCopied(true)
    } catch {
      setCopied(false)
    }
  }
  return { control, isCopied, copy }
}

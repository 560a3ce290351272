import { TextInput } from '@/components/ui/text-input'

interface OwnPasswordProps {
  /** By this name it is sent, and found from what is said over the form. */
  readonly name: string
  readonly label: string
  readonly error?: string | undefined
}

/** The password that somebody has: what was typed is never shown again. */
export function OwnPassword({ name, label, error }: OwnPasswordProps) {
  return (
    <TextInput
      id={name}
      name={name}
      type="password"
      label={label}
      error={error}
      autoComplete="current-password"
      maxLength={1000}
    />
  )
}

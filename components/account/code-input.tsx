import { TextInput } from '@/components/ui/text-input'

interface CodeInputProps {
  readonly id: string
  readonly name: string
  readonly label: string
  readonly hint: string
  readonly error: string | undefined
}

export const CodeInput = (props: CodeInputProps) => (
  <TextInput {...props} inputMode="numeric" autoComplete="one-time-code" maxLength={100} width={20} />
)

import { Button } from '@/components/ui/button'
import type { ButtonLook } from '@/components/ui/button-look'

interface SignOutFormProps {
  readonly label: string
  readonly variant?: ButtonLook
}

/** Sent as a whole page, with a script or without: nothing of the page it was sent from is left. */
export function SignOutForm({ label, variant = 'quiet' }: SignOutFormProps) {
  return (
    <form method="post" action="/api/sign-out">
      <Button type="submit" variant={variant}>
        {label}
      </Button>
    </form>
  )
}

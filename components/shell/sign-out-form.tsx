import { Button } from '@/components/ui/button'

/** Sent as a whole page, with a script or without: nothing of the page it was sent from is left. */
export function SignOutForm({ label }: { readonly label: string }) {
  return (
    <form method="post" action="/api/sign-out">
      <Button type="submit" variant="quiet">
        {label}
      </Button>
    </form>
  )
}

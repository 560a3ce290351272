import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'

interface WaitingRowsProps {
  readonly count: number
  readonly onShow: () => void
}

/** New rows wait until the reader asks for them, so that nothing moves under a hand. */
export function WaitingRows({ count, onShow }: WaitingRowsProps) {
  const t = useTranslations('worklist')
  return (
    <>
      <p aria-live="polite" className="sr-only">
        {count > 0 ? t('live.waitingSaid', { count }) : null}
      </p>
      {count > 0 ? (
        <Button variant="secondary" className="mb-3 w-full" onClick={onShow}>
          {t('live.waiting', { count })}
        </Button>
      ) : null}
    </>
  )
}

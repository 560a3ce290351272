import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { shortcuts } from './use-shortcuts'

interface ShortcutListProps {
  readonly isOpen: boolean
  readonly onOpen: (isOpen: boolean) => void
  readonly isOn: boolean
  readonly onSwitch: (isOn: boolean) => void
}

/** Behind the button "?": what each key does, and the switch, which is off until somebody wants it. */
export function ShortcutList({ isOpen, onOpen, isOn, onSwitch }: ShortcutListProps) {
  const t = useTranslations('worklist.keys')
  return (
    <span className="relative">
      <Button
        variant="secondary"
        aria-expanded={isOpen}
        aria-controls="shortcuts"
        onClick={() => {
          onOpen(!isOpen)
        }}
      >
        <span aria-hidden="true">?</span>
        <span className="sr-only">{t('open')}</span>
      </Button>
      <div id="shortcuts" hidden={!isOpen} className="mt-2 max-w-[26rem] border-2 border-ink bg-paper p-4">
        <p className="font-semibold">{t('title')}</p>
        <label className="flex min-h-(--target) cursor-pointer items-center gap-2">
          <input
            type="checkbox"
            className="size-5 accent-(--accent)"
            checked={isOn}
            onChange={({ target }) => {
              onSwitch(target.checked)
            }}
          />
          {t('switch')}
        </label>
        <p className="text-small text-muted">{t('off')}</p>
        <dl className="mt-2">
          {shortcuts.map(([key, act]) => (
            <div key={key} className="flex gap-3">
              <dt className="w-6 text-center font-semibold">
                <kbd>{key}</kbd>
              </dt>
              <dd>{t(act)}</dd>
            </div>
          ))}
        </dl>
      </div>
    </span>
  )
}

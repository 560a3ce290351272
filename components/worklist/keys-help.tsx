import { useTranslations } from 'next-intl'
import type { RefObject } from 'react'
import { Button } from '@/components/ui/button'
import { shortcuts } from './use-shortcuts'

interface HelpProps {
  readonly help: RefObject<HTMLDialogElement | null>
}

/** Opens it, or closes it where it is open; the browser puts the focus back where it was. */
export const toggleHelp = ({ help }: HelpProps) => {
  if (help.current?.open) help.current.close()
  else help.current?.showModal()
}

export function KeysButton({ help }: HelpProps) {
  const t = useTranslations('worklist.keys')
  return (
    <Button
      variant="secondary"
      aria-haspopup="dialog"
      onClick={() => {
        toggleHelp({ help })
      }}
    >
      <span aria-hidden="true">?</span>
      <span className="sr-only">{t('open')}</span>
    </Button>
  )
}

interface KeysHelpProps extends HelpProps {
  readonly isOn: boolean
  readonly onSwitch: (isOn: boolean) => void
}

/** What each key does, and the switch, which is off until somebody wants it. */
export function KeysHelp({ help, isOn, onSwitch }: KeysHelpProps) {
  const t = useTranslations('worklist.keys')
  return (
    <dialog
      ref={help}
      aria-labelledby="keys-title"
      className="m-auto max-w-[26rem] border-2 border-ink bg-paper p-4 text-ink backdrop:bg-ink/40"
    >
      <h2 id="keys-title" className="font-semibold">
        {t('title')}
      </h2>
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
      <dl className="my-2">
        {shortcuts.map(([key, act]) => (
          <div key={key} className="flex gap-3">
            <dt className="w-6 text-center font-semibold">
              <kbd>{key}</kbd>
            </dt>
            <dd>{t(act)}</dd>
          </div>
        ))}
      </dl>
      <Button variant="secondary" onClick={() => help.current?.close()}>
        {t('close')}
      </Button>
    </dialog>
  )
}

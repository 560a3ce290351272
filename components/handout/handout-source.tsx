import { Disclosure } from '@/components/ui/disclosure'

interface HandoutSourceProps {
  readonly version: string
  readonly title: string
  readonly sources: readonly { readonly code: string; readonly title: string }[]
}

export function HandoutSource({ version, title, sources }: HandoutSourceProps) {
  return (
    <div className="mt-8 border-t border-rule pt-3 text-small text-muted">
      <p>{version}</p>
      <div data-print="no">
        <Disclosure summary={title}>
          <ul className="list-disc ps-5">
            {sources.map((source) => (
              <li key={source.code}>{source.title}</li>
            ))}
          </ul>
        </Disclosure>
      </div>
    </div>
  )
}

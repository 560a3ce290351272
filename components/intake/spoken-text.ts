import type { BlockView } from '@/lib/intake/page-view'

/** A question as someone would read it out: what is asked, then the choices, each a sentence. */
export function spokenText(block: BlockView): string {
  const choices =
    block.kind === 'checklist'
      ? [...block.ticks.map((tick) => tick.label), block.none.label]
      : block.as === 'scale'
        ? [block.ends?.low ?? '', block.ends?.high ?? '']
        : block.options.map((option) => option.label)
  return [block.ask, block.hint ?? '', ...choices]
    .filter((part) => part !== '')
    .map((part) => (/[.?!]$/.test(part) ? part : `${part}.`))
    .join(' ')
}

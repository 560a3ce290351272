import type { Part } from './told-here'

/**
 * For whoever goes from heading to heading no level is left out: a plan has its exercises right below its title. They look as
 * they do below a part.
 */
export const noLevelLeftOut = () => (tree: Part) => {
  const headings = (tree.children ?? []).filter(({ tagName }) => /^h[2-6]$/.test(tagName ?? ''))
  const second = headings.findIndex(({ tagName }) => tagName === 'h2')
  for (const heading of second < 0 ? headings : headings.slice(0, second)) {
    heading.tagName = 'h2'
    heading.properties = { ...heading.properties, className: ['below'] }
  }
}

import type { Part } from './told-here'

const isList = ({ tagName }: Part): boolean => tagName === 'ul' || tagName === 'ol'

/**
 * Of a list whose points each have a list of their own, each opens by its first line, as parts of a text do. Steps that are
 * numbered hide nothing, and neither does a warning.
 */
export const marksOpening = () => (tree: Part) => {
  for (const list of tree.children ?? []) {
    if (list.tagName !== 'ul') continue
    const points = (list.children ?? []).filter(({ tagName }) => tagName === 'li')
    if (!points.every(({ children = [] }) => children.some(isList))) continue
    for (const point of points) point.properties = { ...point.properties, className: ['opens'] }
  }
}

export const opens = (properties: Readonly<Record<string, unknown>>): boolean =>
  Array.isArray(properties['className']) && properties['className'].includes('opens')

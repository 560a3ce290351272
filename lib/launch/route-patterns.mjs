/**
 * The route that an address belongs to, as the code names it: an address itself may hold a patient's link, and every link
 * would be a figure of its own. Next writes down what it built.
 */
export const routePatterns = ({ staticRoutes, dynamicRoutes }) => {
  const whole = new Set(staticRoutes.map(({ page }) => page))
  const patterns = dynamicRoutes.map(({ page, regex }) => ({ page, regex: new RegExp(regex) }))
  return (path) => {
    if (path.startsWith('/_next/')) return 'files'
    if (whole.has(path)) return path
    return patterns.find(({ regex }) => regex.test(path))?.page ?? 'other'
  }
}

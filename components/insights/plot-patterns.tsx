/** What `plot.css` fills with, once a page. */
export function PlotPatterns() {
  return (
    <svg width="0" height="0" className="absolute" aria-hidden="true">
      <defs>
        <pattern id="plot-urgent" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="6" height="6" className="plot-paper" />
          <path d="M1.5 0V6" strokeWidth="3" className="plot-ink-urgent" />
        </pattern>
        <pattern id="plot-soon" width="5" height="5" patternUnits="userSpaceOnUse">
          <rect width="5" height="5" className="plot-paper" />
          <circle cx="2.5" cy="2.5" r="1.1" className="plot-ink-soon" />
        </pattern>
        <pattern id="plot-part" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="6" height="6" className="plot-paper" />
          <path d="M1 0V6" strokeWidth="2" className="plot-ink-part" />
        </pattern>
        <pattern id="plot-warn" width="5" height="5" patternUnits="userSpaceOnUse">
          <rect width="5" height="5" className="plot-paper" />
          <path d="M0 0 5 5M5 0 0 5" strokeWidth="1.2" className="plot-ink-warn" />
        </pattern>
      </defs>
    </svg>
  )
}

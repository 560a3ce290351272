interface WarningCardProps {
  readonly opening: string
  readonly signs: readonly string[]
  readonly request: string
}

/** What to hand over at a desk without having to find the words. Prints as a card to cut out. */
export function WarningCard({ opening, signs, request }: WarningCardProps) {
  return (
    <div data-keep-together="" className="mt-2 border-2 border-dashed border-edge bg-paper px-4 py-3">
      <p>{opening}</p>
      <ul className="my-2 list-disc ps-5 font-semibold">
        {signs.map((sign) => (
          <li key={sign}>{sign}</li>
        ))}
      </ul>
      <p>{request}</p>
    </div>
  )
}

import { printAddress, type Address } from '#app/core/statute/address.ts'
import { review as words } from '#app/i18n/pl/review.ts'

interface AddRemarkProps {
  readonly href: string
  readonly address: Address
}

/** The way to the form for a remark on a unit, beside the unit. */
export function AddRemark({ href, address }: AddRemarkProps) {
  return (
    <a className="add-remark" href={href} aria-label={words.addHere(printAddress(address))}>
      + {words.add}
    </a>
  )
}

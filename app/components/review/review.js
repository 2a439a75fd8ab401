// The script of the review. Everything works without it; it makes remarks on selected words and walks
// through the changes by key. It is served as it stands, so it is plain JavaScript of the browsers of
// the last years.

const button = document.querySelector('[data-remark-selection]')
const form = document.querySelector('#nowa-uwaga')

/** The part of the selection inside one passage, as words without what is struck out and spoken. */
function selected() {
  const selection = getSelection()
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0).cloneRange()
  const first = elementOf(range.startContainer)
  const start = first?.closest('[data-at]')
  // A remark beside the words is none of them.
  if (!(start instanceof HTMLElement) || first?.closest('.remarks-here')) return null
  if (!start.contains(range.endContainer)) range.setEnd(start, start.childNodes.length)
  const before = range.cloneRange()
  before.selectNodeContents(start)
  before.setEnd(range.startContainer, range.startOffset)
  const quote = wordsOf(range, 'del')
  const at = start.dataset.at ?? ''
  if (quote.trim() !== '') {
    return { at, quote: quote.trim(), prefix: wordsOf(before, 'del').slice(-32), range }
  }
  const old = wordsOf(range, 'ins').trim()
  const oldAt = start.dataset.oldAt
  if (old === '' || !oldAt) return null
  return { at: oldAt, quote: old, prefix: wordsOf(before, 'ins').slice(-32), range }
}

/** @param {Node} node */
function elementOf(node) {
  return node instanceof Element ? node : node.parentElement
}

/**
 * @param {Range} range
 * @param {'ins' | 'del'} left what is left out
 */
function wordsOf(range, left) {
  const box = document.createElement('div')
  const contents = range.cloneContents()
  box.append(contents)
  const beside = '.hidden-visually, .remarks-here, .prose-mark'
  for (const element of box.querySelectorAll(`${beside}, ${left}`)) element.remove()
  // Lines are told apart by their elements on the page, by breaks in the text.
  for (const line of box.querySelectorAll('.prose-line')) line.append('\n')
  // A selection inside a struck word has no element of its own in the copy.
  const inside = elementOf(range.commonAncestorContainer)?.closest(
    `${left}, .hidden-visually, .prose-mark`,
  )
  return inside ? '' : (box.textContent ?? '')
}

function offer() {
  if (!(button instanceof HTMLElement) || !form) return
  const found = selected()
  button.hidden = found === null
  if (!found) return
  const box = found.range.getBoundingClientRect()
  const { clientWidth } = document.documentElement
  button.style.top = `${box.bottom + scrollY + 8}px`
  button.style.left = `${Math.max(8, Math.min(box.left, clientWidth - button.offsetWidth - 8)) + scrollX}px`
}

document.addEventListener('selectionchange', () => setTimeout(offer, 150))

/** Opens the form with the words selected. */
function begin() {
  const found = selected()
  if (!found || !(form instanceof HTMLDetailsElement)) return false
  const { at, quote, prefix } = found
  const select = form.querySelector('select[name="at"]')
  if (select instanceof HTMLSelectElement) {
    if (!Array.from(select.options).some(({ value }) => value === at)) {
      select.add(new Option(at.replace(/^\S+ (\S+) ?/, '$1, '), at))
    }
    select.value = at
  }
  fill('quote', quote)
  fill('prefix', prefix)
  const passage = Array.from(document.querySelectorAll('[data-at]')).find(
    (one) => one instanceof HTMLElement && one.dataset.at === at,
  )
  if (passage && at.startsWith('proposed ')) {
    const whole = document.createRange()
    whole.selectNodeContents(passage)
    fill('wording', wordsOf(whole, 'del'))
  } else fill('wording', '')
  form.open = true
  if (button instanceof HTMLElement) button.hidden = true
  form.scrollIntoView({ block: 'nearest' })
  const body = form.querySelector('textarea[name="body"]')
  if (body instanceof HTMLElement) body.focus()
  return true
}

/**
 * @param {string} name
 * @param {string} value
 */
function fill(name, value) {
  const field = form?.querySelector(`[name="${name}"]`)
  if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) field.value = value
}

// A press must not take the selection away before the click comes.
button?.addEventListener('pointerdown', (event) => event.preventDefault())
button?.addEventListener('click', begin)

/** @returns {HTMLElement[]} */
function changes() {
  return Array.from(document.querySelectorAll('[data-change]')).filter(
    (one) => one instanceof HTMLElement,
  )
}

/** Notes that a change was looked through. @param {HTMLElement} mark */
async function see(mark) {
  if (mark.getAttribute('aria-pressed') === 'true') return
  const body = new URLSearchParams({ intent: 'seen', seen: mark.dataset.change ?? '' })
  const answer = await fetch(location.href, { method: 'POST', body })
  if (!answer.ok) return
  mark.setAttribute('aria-pressed', 'true')
  const all = changes()
  const done = all.filter((one) => one.getAttribute('aria-pressed') === 'true').length
  const count = document.querySelector('[data-seen-count]')
  if (count) count.textContent = `${done} z ${all.length} przejrzano`
}

/** @param {number} step 1 for the next change, -1 for the one before */
function walk(step) {
  const all = changes()
  if (all.length === 0) return
  const now = all.findIndex((one) => one === document.activeElement)
  const left = all[now]
  if (left && step > 0) void see(left)
  const next = now === -1 ? (step > 0 ? 0 : all.length - 1) : (now + step + all.length) % all.length
  all[next]?.focus({ preventScroll: true })
  all[next]?.scrollIntoView({ block: 'center' })
}

document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return
  if (event.target instanceof Element && event.target.closest('input, textarea, select')) return
  if (event.key === 'n') walk(1)
  else if (event.key === 'p') walk(-1)
  else if (event.key === 'u' && begin()) event.preventDefault()
})

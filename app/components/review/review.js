// The script of the review. Everything works without it; it makes remarks on selected words, walks
// through the changes by key and notes which were looked through. It is served as it stands, so it is plain JavaScript of the browsers of
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

/** What was selected when the button was offered: a finger on it may take the selection away. */
let offered = selected()

function offer() {
  if (!(button instanceof HTMLElement) || !form) return
  const found = selected()
  button.hidden = found === null
  offered = found
  if (!found) return
  const box = found.range.getBoundingClientRect()
  const { clientWidth } = document.documentElement
  const left = Math.max(8, Math.min(box.left, clientWidth - button.offsetWidth - 8))
  button.style.setProperty('--words-top', `${box.bottom + scrollY + 8}px`)
  button.style.setProperty('--words-left', `${left + scrollX}px`)
}

document.addEventListener('selectionchange', () => setTimeout(offer, 150))

/** Opens the form with the words selected. */
function begin() {
  const found = selected() ?? offered
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
  propose(passage && at.startsWith('proposed ') ? passage : null, at)
  form.open = true
  if (button instanceof HTMLElement) button.hidden = true
  offered = null
  form.scrollIntoView({ block: 'nearest' })
  const body = form.querySelector('textarea[name="body"]')
  if (body instanceof HTMLElement) body.focus()
  return true
}

/**
 * Lets the reader propose another wording of a passage (`null`: of none), of its own words. What was
 * begun for the same unit with all that is in it stays.
 * @param {Element | null} passage
 * @param {string} at
 */
function propose(passage, at) {
  const whole = form?.querySelector('input[name="whole"]')
  const began = form?.querySelector('input[name="wordingOf"]')
  if (!(whole instanceof HTMLInputElement) || !(began instanceof HTMLInputElement)) return
  if (!whole.disabled && began.value === at) return
  whole.disabled = true
  for (const hint of form?.querySelectorAll('[data-scope]') ?? []) {
    if (hint instanceof HTMLElement) hint.hidden = hint.dataset.scope !== 'own'
  }
  const range = document.createRange()
  if (passage) range.selectNodeContents(passage)
  fill('wording', passage ? wordsOf(range, 'del') : '')
  began.value = at
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

/** Notes that a change was looked through, or that it was not. @param {HTMLElement} mark */
async function see(mark) {
  const seen = mark.getAttribute('aria-pressed') !== 'true'
  const body = new URLSearchParams({
    intent: 'seen',
    [seen ? 'seen' : 'unseen']: mark.dataset.change ?? '',
  })
  // The page that a form would be sent on to is here already.
  const answer = await fetch(location.href, { method: 'POST', body, redirect: 'manual' })
  if (!answer.ok && answer.type !== 'opaqueredirect') return
  mark.setAttribute('aria-pressed', String(seen))
  mark.setAttribute('name', seen ? 'unseen' : 'seen')
  mark.textContent = (seen ? mark.dataset.on : mark.dataset.off) ?? ''
  const all = changes()
  const done = all.filter((one) => one.getAttribute('aria-pressed') === 'true').length
  const count = document.querySelector('[data-seen-count]')
  if (!(count instanceof HTMLElement)) return
  count.textContent = (count.dataset.seenCount ?? '')
    .replace('{seen}', String(done))
    .replace('{all}', String(all.length))
}

document.addEventListener('click', (event) => {
  const mark = event.target instanceof Element ? event.target.closest('[data-change]') : null
  if (!(mark instanceof HTMLElement)) return
  event.preventDefault()
  void see(mark)
})

/** The change that was walked to last. @type {HTMLElement | undefined} */
let current

/** @param {number} step 1 for the next change, -1 for the one before */
function walk(step) {
  const all = changes()
  if (all.length === 0) return
  const focused = all.find((one) => one === document.activeElement) ?? current
  const now = focused ? all.indexOf(focused) : -1
  const next = now === -1 ? (step > 0 ? 0 : all.length - 1) : (now + step + all.length) % all.length
  current = all[next]
  current?.focus({ preventScroll: true })
  current?.scrollIntoView({ block: 'center' })
}

/** @type {Readonly<Record<string, () => void>>} */
const keys = {
  n: () => walk(1),
  p: () => walk(-1),
  u: () => {
    const mark = changes().find((one) => one === document.activeElement) ?? current
    if (mark) void see(mark)
  },
  r: () => begin(),
}

document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return
  const { target } = event
  if (target instanceof Element && target.closest('input, textarea, select, [contenteditable]')) {
    return
  }
  const deed = keys[event.key]
  if (!deed) return
  // The key would be typed into the field that it leads to.
  event.preventDefault()
  deed()
})

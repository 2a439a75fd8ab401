// The only script of pages for reading. Everything works without it; it adds the keyboard, keeps the
// place in the contents, and moves between found places without asking the server.
// It is served as it stands, so it is plain JavaScript of the browsers of the last years.

const wide = matchMedia('(min-width: 1000px)')

/** @returns {HTMLElement[]} the found places in the order of the text */
function places() {
  return Array.from(document.querySelectorAll('.law mark[id]')).filter(
    (mark) => mark instanceof HTMLElement,
  )
}

/** @param {number} step 1 for the next place, -1 for the one before */
function move(step) {
  const all = places()
  if (all.length === 0) return false
  const now = all.findIndex((mark) => mark.classList.contains('current'))
  const next = now === -1 ? (step > 0 ? 0 : all.length - 1) : (now + step + all.length) % all.length
  const mark = all[next]
  if (!mark) return false
  all[now]?.classList.remove('current')
  mark.classList.add('current')
  mark.scrollIntoView({ block: 'center' })
  const place = document.querySelector('[data-find-place]')
  if (place) place.textContent = `${next + 1} z ${all.length}`
  return true
}

document.addEventListener('click', (event) => {
  if (!(event.target instanceof Element)) return
  const link = event.target.closest('[data-find-step]')
  if (link && move(Number(link.getAttribute('data-find-step')))) event.preventDefault()
  if (!wide.matches && event.target.closest('.contents a')) {
    document.querySelector('.contents details')?.removeAttribute('open')
  }
})

document.addEventListener('keydown', (event) => {
  if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'k') return
  const field = document.querySelector('.find input')
  if (!(field instanceof HTMLInputElement)) return
  event.preventDefault()
  field.focus()
})

let waiting = false

/** Marks in the contents the article that is being read. */
function keepPlace() {
  waiting = false
  const articles = Array.from(document.querySelectorAll('.law .art'))
  const reading = articles.findLast(
    (article) => article.getBoundingClientRect().top < innerHeight / 3,
  )
  const link = reading && document.querySelector(`.contents a[href="#${CSS.escape(reading.id)}"]`)
  const before = document.querySelector('.contents a[aria-current]')
  if (before === (link ?? null)) return
  before?.removeAttribute('aria-current')
  link?.setAttribute('aria-current', 'true')
  if (link && wide.matches) {
    const contents = link.closest('.contents')
    const top = link.getBoundingClientRect().top
    if (contents && (top < 60 || top > innerHeight - 60)) {
      contents.scrollTop += top - innerHeight / 2
    }
  }
}

addEventListener(
  'scroll',
  () => {
    if (waiting) return
    waiting = true
    requestAnimationFrame(keepPlace)
  },
  { passive: true },
)

function settle() {
  const contents = document.querySelector('.contents details')
  if (contents && wide.matches) contents.setAttribute('open', '')
  keepPlace()
}

settle()
wide.addEventListener('change', settle)

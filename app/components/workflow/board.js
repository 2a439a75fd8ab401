// The script of the board: a card that is dragged onto a lane opens the form of the step that leads
// there. Nothing is recorded by dropping. Each card has the same steps as links, for the keyboard.
// It is served as it stands, so it is plain JavaScript of the browsers of the last years.

/** @type {Element | null} */
let dragged = null

/** @param {Event} event @returns {string | null} the address that dropping here would open */
function target(event) {
  const lane = event.target instanceof Element && event.target.closest('[data-lane]')
  if (!lane || !dragged) return null
  return dragged.getAttribute(`data-to-${lane.getAttribute('data-lane')?.toLowerCase()}`)
}

for (const card of document.querySelectorAll('.rec[data-movable]')) {
  card.setAttribute('draggable', 'true')
}

document.addEventListener('dragstart', (event) => {
  dragged = event.target instanceof Element ? event.target.closest('.rec[data-movable]') : null
  dragged?.classList.add('dragged')
  for (const lane of document.querySelectorAll('[data-lane]')) {
    const name = lane.getAttribute('data-lane')?.toLowerCase()
    lane.classList.toggle('target', dragged?.hasAttribute(`data-to-${name}`) ?? false)
  }
})

document.addEventListener('dragover', (event) => {
  if (target(event) !== null) event.preventDefault()
})

document.addEventListener('drop', (event) => {
  const address = target(event)
  if (address === null) return
  event.preventDefault()
  location.assign(address)
})

document.addEventListener('dragend', () => {
  dragged?.classList.remove('dragged')
  dragged = null
  for (const lane of document.querySelectorAll('.target')) lane.classList.remove('target')
})

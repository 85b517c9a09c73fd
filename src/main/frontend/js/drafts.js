// Keeps what is typed into a form with data-draft: on the server every ten seconds, and here while the server is away or the
// sign-in has ended. Nothing is kept here once the server has it.
const EVERY = 10_000

export const drafts = () => document.querySelectorAll('form[data-draft]').forEach(keep)

function keep(form) {
  const said = form.querySelector('[data-draft-said]')
  const name = 'draft:' + form.dataset.draft
  let sent = words(form)
  let refused = ''
  restore(form, name, said)
  setInterval(async () => {
    const now = words(form)
    if (now === sent) return
    try {
      const answer = await send(form)
      if (answer.status === 422) {
        refused = now // What the guard refuses is kept nowhere.
        said.textContent = 'Not kept yet. ' + (await why(answer))
        return
      }
      if (answer.status === 403) await renew(form)
      if (!answer.ok) throw new Error(answer.status)
      sent = now
      localStorage.removeItem(name)
      showSimilar(form)
      said.textContent = 'Kept as a draft at ' + new Date().toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' })
    } catch {
      localStorage.setItem(name, now)
      said.textContent = 'Not sent yet. What you type is kept on this device until it can be'
    }
  }, Number(form.dataset.draftEvery) || EVERY)
  form.addEventListener('submit', () => {
    sent = words(form)
    localStorage.removeItem(name)
  })
  // The window is closed between two times of keeping: what was typed since then waits here.
  addEventListener('pagehide', () => {
    const now = words(form)
    if (now !== sent && now !== refused) localStorage.setItem(name, now)
  })
}

// Whoever signed in again in another window has a new token there: this form takes it over, to be kept and sent with it.
async function renew(form) {
  const page = await fetch(location.pathname)
  const fresh = new DOMParser().parseFromString(await page.text(), 'text/html').querySelector('form[data-draft] [name=_csrf]')
  if (fresh) form.elements._csrf.value = fresh.value
}

async function why(answer) {
  const problem = await answer.json().catch(() => ({}))
  const asked = problem.errors?.some(error => error.field === 'namesRead')
  return (problem.detail ?? 'Publish, and you are told what to change')
    + (asked ? ' To say that nobody named is a patient, publish it or keep it as a draft' : '')
}

function send(form) {
  const { _csrf, action, namesRead, ...told } = Object.fromEntries(new FormData(form))
  for (const field of ['challenge', 'population']) told[field] = told[field] ? [told[field]] : []
  const read = namesRead ? '?' + new URLSearchParams({ namesRead }) : '' // The answer counts for the passages that were shown.
  return fetch(form.dataset.draft + read, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'X-XSRF-TOKEN': _csrf },
    body: JSON.stringify({ ...told, status: 'draft' })
  })
}

// A hint and no more: where it cannot be had, nothing is said.
async function showSimilar(form) {
  const section = document.querySelector('[data-similar]')
  if (!section) return
  const answer = await fetch(form.dataset.draft + '/' + form.elements.id.value + '/similar').catch(() => null)
  const { items } = answer?.ok ? await answer.json() : { items: [] }
  section.hidden = items.length === 0
  section.querySelector('ul').replaceChildren(...items.map(link))
}

function link(record) {
  const item = document.createElement('li')
  const anchor = document.createElement('a')
  anchor.href = record.url
  anchor.textContent = record.title
  item.append(anchor)
  return item
}

function words(form) {
  const data = new FormData(form)
  data.delete('_csrf')
  data.delete('namesRead')
  return new URLSearchParams(data).toString()
}

function restore(form, name, said) {
  const kept = localStorage.getItem(name)
  if (!kept || form.elements.title.value) return
  for (const [field, value] of new URLSearchParams(kept)) {
    const element = form.elements[field]
    if (element) element.value = value
  }
  said.textContent = 'This is what you had typed on this device. It is not sent yet'
}

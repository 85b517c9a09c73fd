// Passkeys need a script: their forms stay hidden without one, and in browsers that do not know passkeys.
const ceremonies = {
  add: (asked) => navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(asked) }),
  'sign-in': (asked) => navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(asked) })
}

async function send(form, url, content) {
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'X-XSRF-TOKEN': form.elements._csrf.value },
    body: JSON.stringify(content)
  })
  if (!answer.ok) throw new Error(`Status ${answer.status}`)
  return answer.json()
}

/** Asks the program what to sign, the device to sign it, and shows the program the result. */
async function run(form) {
  const options = new URL(form.action)
  options.pathname += '/options'
  const asked = await send(form, options, {})
  const credential = await ceremonies[form.dataset.passkey](asked)
  const { next } = await send(form, form.action, credential.toJSON())
  window.location.assign(next)
}

export function passkeys() {
  if (!window.PublicKeyCredential?.parseRequestOptionsFromJSON) return
  document.querySelectorAll('form[data-passkey]').forEach((form) => {
    const problem = form.querySelector('[role=alert]')
    form.hidden = false
    form.addEventListener('submit', (event) => {
      event.preventDefault()
      problem.hidden = true
      run(form).catch(() => { problem.hidden = false })
    })
  })
}

// Only the components in use. Every page works without this file.
import { Button } from 'nhsuk-frontend/dist/nhsuk/components/button/button.mjs'
import { CharacterCount } from 'nhsuk-frontend/dist/nhsuk/components/character-count/character-count.mjs'
import { ErrorSummary } from 'nhsuk-frontend/dist/nhsuk/components/error-summary/error-summary.mjs'
import { SkipLink } from 'nhsuk-frontend/dist/nhsuk/components/skip-link/skip-link.mjs'
import { drafts } from './drafts.js'
import { passkeys } from './passkeys.js'

// NHS.UK's page template does this in an inline script, which our content policy forbids.
document.body.classList.add('js-enabled')
if ('noModule' in HTMLScriptElement.prototype) document.body.classList.add('nhsuk-frontend-supported')

for (const Component of [Button, CharacterCount, ErrorSummary, SkipLink]) {
  document.querySelectorAll(`[data-module="${Component.moduleName}"]`).forEach((element) => new Component(element))
}

passkeys()
drafts()

// Makes the static files: `node build.mjs OUT`. Installs the packages first when the lock file has changed since the last
// time, and does nothing when nothing has changed, so that it may run in every Maven build.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const here = dirname(fileURLToPath(import.meta.url))
const out = process.argv[2] ?? join(here, '../../../target/classes/static/assets')

const filesUnder = (folder) =>
  readdirSync(folder, { recursive: true })
    .map((name) => join(folder, name))
    .filter((file) => statSync(file).isFile())
    .sort()

const fingerprint = (files) => {
  const hash = createHash('sha256')
  files.forEach((file) => hash.update(file.slice(here.length)).update(readFileSync(file)))
  return hash.digest('hex')
}

const stamped = (stamp, value) => existsSync(stamp) && readFileSync(stamp, 'utf8') === value

function installPackages() {
  const lock = fingerprint([join(here, 'package.json'), join(here, 'package-lock.json')])
  const stamp = join(here, 'node_modules/.installed')
  if (stamped(stamp, lock)) return
  execFileSync('npm', ['ci', '--prefer-offline', '--no-audit', '--no-fund'], { cwd: here, stdio: ['ignore', 'ignore', 'inherit'] })
  writeFileSync(stamp, lock)
}

async function build() {
  const [sass, esbuild] = await Promise.all([import('sass'), import('esbuild')])
  rmSync(out, { recursive: true, force: true })
  mkdirSync(out, { recursive: true })
  const style = sass.compile(join(here, 'scss/main.scss'), {
    style: 'compressed', sourceMap: false, loadPaths: [join(here, 'node_modules')], quietDeps: true
  })
  const { code } = await esbuild.transform(style.css, { loader: 'css', minify: true })
  writeFileSync(join(out, 'main.css'), code)
  await esbuild.build({
    entryPoints: [join(here, 'js/main.js')], outdir: out, bundle: true, minify: true,
    format: 'iife', target: 'es2020', legalComments: 'none', logLevel: 'warning'
  })
  cpSync(join(here, 'images'), join(out, 'images'), { recursive: true })
  const pictures = join(here, 'node_modules/nhsuk-frontend/dist/nhsuk/assets')
  new Set([...code.matchAll(/url\((images\/[^)]+)\)/g)].map((found) => found[1])).forEach((picture) =>
    cpSync(join(pictures, picture), join(out, picture)))
}

installPackages()
const sources = ['scss', 'js', 'images'].flatMap((folder) => filesUnder(join(here, folder)))
const wanted = fingerprint([...sources, join(here, 'package-lock.json'), fileURLToPath(import.meta.url)])
const stamp = join(out, '.built')
if (!stamped(stamp, wanted)) {
  await build()
  writeFileSync(stamp, wanted)
}

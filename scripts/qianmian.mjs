#!/usr/bin/env node
// npx qianmian …: the command line. Installs and builds first when needed.
import { checkNode, installPackages } from './install.mjs'

checkNode()
installPackages()
const { build } = await import('./build.mjs')
await build({ log: () => {} })
await import('../server/dist/cli.js')

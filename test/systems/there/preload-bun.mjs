// Bun's --preload for programs of the project on another system: what asks for compilers of this machine has
// something in its place, as hooks.mjs does it for Node.
import { plugin } from 'bun'

plugin({
  name: 'systems',
  setup(build) {
    const filter = /[/\\]test[/\\]runtime[/\\](?:compile-c|generated-module|plain-javascript)\.ts$/
    build.onLoad({ filter }, ({ path }) => {
      const [name] = /[^/\\]*$/.exec(path)
      return { contents: `export * from '../systems/there/${name}'\n`, loader: 'ts' }
    })
  },
})

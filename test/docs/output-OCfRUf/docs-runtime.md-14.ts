import { library } from 'koffi-bindgen/runtime'

const missing = library({
  name: 'nowhere',
  linux: ['libnowhere.so.5', 'libnowhere.so'],
  darwin: ['libnowhere.dylib'],
  install: { linux: 'apt-get install libnowhere5' },
})
try {
  missing.load()
} catch (error) {
  const [first, ...more] = (error as Error).message.split('\n')
  console.log(first) // cannot load the library nowhere. Tried:
  console.log(more.at(-1)?.includes('KOFFI_BINDGEN_NOWHERE')) // true
}

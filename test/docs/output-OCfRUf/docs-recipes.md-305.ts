import { defineConfig } from 'koffi-bindgen'

export default defineConfig({
  headers: ['archive.h', 'archive_entry.h'],
  output: 'src/archive.ts',
  targets: ['x86_64-linux-gnu', 'aarch64-linux-gnu', 'arm64-apple-darwin'],
  manifest: { name: 'my-archive', version: '1.2.3', license: 'MIT', repository: 'github:me/my-archive' },
})

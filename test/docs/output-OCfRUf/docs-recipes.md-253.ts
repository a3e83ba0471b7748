import { defineConfig } from 'koffi-bindgen'

export default defineConfig({
  headers: './counter.h',
  hooks: {
    source: (source) => {
      source.getClassOrThrow('counter').addMethod({
        name: 'increment',
        parameters: [{ name: 'by', type: 'number' }],
        returnType: 'number',
        statements: ['return counter_increment(this, by);'],
      })
      const [comment] = source.getFunctionOrThrow('counter_increment').getJsDocs()
      comment?.addTag({ tagName: 'since', text: '1.2' })
      source.getFunctionOrThrow('counter_free').rename('free_counter')
    },
  },
})

import { defineConfig } from 'koffi-bindgen'
export default defineConfig({ headers: 'mine.h', signatures: { LIST_ADD: 'void LIST_ADD(struct list *list, int item)' } })

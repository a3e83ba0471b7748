import { describe, expect, it } from 'vitest'
import { inferOwnership } from '../../../generator/plan/ownership/ownership.ts'
import { defaultPlanOptions } from '../../../generator/plan/plan-options.ts'
import { analyzed } from '../../analyze/analyzed.ts'

const infer = (header: string) => {
  const { makers, frees } = inferOwnership(analyzed(header).unit, () => true, defaultPlanOptions.ownership)
  return {
    pairs: Object.fromEntries([...makers.values()].map((maker) => [maker.function, maker.freedBy])),
    frees: [...frees.keys()],
  }
}

/** Images and pages are dictionaries, which the document owns. */
const pdf = `typedef struct pdf_doc_rec *pdf_doc; typedef struct pdf_dict_rec *pdf_dict;
  typedef struct pdf_list_rec *pdf_list;
  typedef pdf_dict pdf_image; typedef pdf_dict pdf_page; typedef pdf_dict pdf_annotation;
  pdf_doc pdf_new(void); void pdf_free(pdf_doc doc);
  pdf_dict pdf_dict_new(pdf_doc doc); void pdf_dict_free(pdf_dict dict);
  pdf_list pdf_list_new(pdf_doc doc); void pdf_list_free(pdf_list list);`

describe('a maker that takes a handle which has a free function of its own', () => {
  it('is not paired by a verb with what frees the base of several kinds', () => {
    const { pairs } = infer(`${pdf}
      pdf_image pdf_load_raw_image(pdf_doc doc, const unsigned char *data, unsigned size);
      pdf_annotation pdf_page_create_text_annot(pdf_page page, const char *text);
      pdf_dict pdf_catalog_new(pdf_doc doc);
      int pdf_page_new_stream(pdf_page page, pdf_dict *new_stream);`)
    expect(pairs).toEqual({
      pdf_new: 'pdf_free',
      pdf_dict_new: 'pdf_dict_free',
      pdf_list_new: 'pdf_list_free',
    })
  })

  it('is paired where its documentation says so', () => {
    const { pairs } = infer(`${pdf}
      /** Loads an image. The caller must free it with pdf_dict_free(). */
      pdf_image pdf_load_raw_image(pdf_doc doc, const unsigned char *data, unsigned size);`)
    expect(pairs).toMatchObject({ pdf_load_raw_image: 'pdf_dict_free' })
  })

  it('is paired with what is called after the type that it hands out, or after nothing', () => {
    const { pairs } =
      infer(`typedef struct db db; typedef struct db_stmt db_stmt; typedef struct db_blob db_blob;
      db *db_open(const char *path); void db_close(db *d);
      db_stmt *db_prepare(db *d, const char *sql); void db_stmt_free(db_stmt *s);
      db_blob *db_load(db *d, int id); void db_release(db_blob *b);`)
    expect(pairs).toEqual({ db_open: 'db_close', db_prepare: 'db_stmt_free', db_load: 'db_release' })
  })

  it('is not paired with what another maker of the type goes with', () => {
    const { pairs } = infer(`typedef struct app app; typedef struct node node;
      app *app_new(void); void app_free(app *a);
      node *app_menu_new(void); void app_menu_free(node *menu); node *app_create_button(app *a);`)
    expect(pairs).toEqual({ app_new: 'app_free', app_menu_new: 'app_menu_free' })
  })

  it('is paired where it is made of values, of whatever kind it is', () => {
    const { pairs } = infer(`${pdf} pdf_image pdf_image_create(int width, int height);`)
    expect(pairs).toMatchObject({ pdf_image_create: 'pdf_dict_free' })
  })
})

describe('beside the free function that goes with the maker', () => {
  const sample = 'typedef struct pdf_doc_rec *pdf_doc; pdf_doc pdf_new(void); void pdf_free(pdf_doc doc);'
  const more = 'int pdf_new_doc(pdf_doc doc); void pdf_free_doc_all(pdf_doc doc);'

  it('one whose name says more ends nothing', () => {
    expect(infer(`${sample} ${more} void pdf_free_doc(pdf_doc doc);`)).toEqual({
      pairs: { pdf_new: 'pdf_free' },
      frees: ['pdf_free'],
    })
  })

  it('one that says so ends the handle, and one that has a maker of its own', () => {
    const { frees } = infer(`${sample} ${more} pdf_doc pdf_open_file(const char *path);
      /** Frees the document and everything in it. */
      void pdf_free_doc(pdf_doc doc); void pdf_free_file(pdf_doc doc); void pdf_free_all(pdf_doc doc);`)
    expect(frees).toEqual(['pdf_free', 'pdf_free_doc', 'pdf_free_file', 'pdf_free_all'])
  })
})

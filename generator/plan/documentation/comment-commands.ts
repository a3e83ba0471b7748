/** What a command at the beginning of a line (`@return`, `\note`) does to the text behind it. */
export type CommentCommand =
  /** Begins a section of the documentation. */
  | { readonly does: 'section'; readonly section: 'returns' | 'deprecated' | 'since' | 'see' | 'text' }
  /** Begins a paragraph with a title in bold. */
  | { readonly does: 'titled'; readonly title: string }
  /** Begins an item of a list; `named` takes the first word as its name. */
  | { readonly does: 'item'; readonly marker: string }
  /** A heading: its first word is a label where `labelled`. */
  | { readonly does: 'heading'; readonly labelled: boolean }
  /** Begins a block of code that ends with the command `end`. */
  | { readonly does: 'code'; readonly end: string }
  | { readonly does: 'parameter' | 'return-value' }
  /** Says nothing to a reader of the bindings: the line goes. */
  | { readonly does: 'vanish' }

const text: CommentCommand = { does: 'section', section: 'text' }
const returns: CommentCommand = { does: 'section', section: 'returns' }
const see: CommentCommand = { does: 'section', section: 'see' }
const vanish: CommentCommand = { does: 'vanish' }

function titled(title: string): CommentCommand {
  return { does: 'titled', title }
}

/** Doxygen's block commands (https://www.doxygen.nl/manual/commands.html) that mean something here. */
export const commentCommands: Readonly<Record<string, CommentCommand>> = {
  brief: text,
  short: text,
  details: text,
  abstract: text,
  discussion: text,
  description: text,
  return: returns,
  returns: returns,
  result: returns,
  deprecated: { does: 'section', section: 'deprecated' },
  since: { does: 'section', section: 'since' },
  see,
  sa: see,
  param: { does: 'parameter' },
  tparam: { does: 'parameter' },
  retval: { does: 'return-value' },
  note: titled('Note'),
  remark: titled('Remark'),
  remarks: titled('Remarks'),
  warning: titled('Warning'),
  attention: titled('Attention'),
  bug: titled('Bug'),
  todo: titled('To do'),
  pre: titled('Before the call'),
  post: titled('After the call'),
  invariant: titled('Invariant'),
  important: titled('Important'),
  throw: titled('Throws'),
  throws: titled('Throws'),
  exception: titled('Throws'),
  par: { does: 'heading', labelled: false },
  section: { does: 'heading', labelled: true },
  subsection: { does: 'heading', labelled: true },
  subsubsection: { does: 'heading', labelled: true },
  li: { does: 'item', marker: '-' },
  arg: { does: 'item', marker: '-' },
  code: { does: 'code', end: 'endcode' },
  verbatim: { does: 'code', end: 'endverbatim' },
  addtogroup: vanish,
  author: vanish,
  authors: vanish,
  copyright: vanish,
  date: vanish,
  def: vanish,
  defgroup: vanish,
  enum: vanish,
  endcond: vanish,
  cond: vanish,
  file: vanish,
  fn: vanish,
  headerfile: vanish,
  image: vanish,
  include: vanish,
  ingroup: vanish,
  internal: vanish,
  mainpage: vanish,
  name: vanish,
  nosubgrouping: vanish,
  page: vanish,
  parblock: vanish,
  endparblock: vanish,
  private: vanish,
  property: vanish,
  protected: vanish,
  public: vanish,
  relates: vanish,
  showinitializer: vanish,
  struct: vanish,
  typedef: vanish,
  union: vanish,
  var: vanish,
  version: vanish,
  weakgroup: vanish,
}

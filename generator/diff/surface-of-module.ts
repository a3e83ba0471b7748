import {
  type ClassDeclaration,
  type FunctionDeclaration,
  type MethodDeclaration,
  Node,
  Project,
  type SourceFile,
  type TypeNode,
  type VariableDeclaration,
} from 'ts-morph'
import {
  type ApiSurface,
  type SurfaceField,
  type SurfaceFunction,
  type SurfaceItem,
  type SurfaceType,
  surfaceOf,
} from './api-surface.ts'

/**
 * What a generated module offers to TypeScript, from its text: `archive.ts`, or the `archive.d.ts` of a
 * module in JavaScript.
 *
 * @param path decides how the text is read: a declaration file or a module
 */
export function surfaceOfModule(path: string, text: string): ApiSurface {
  const project = new Project({
    useInMemoryFileSystem: true,
    skipLoadingLibFiles: true,
    skipFileDependencyResolution: true,
  })
  return surfaceOf(itemsOf(project.createSourceFile(path.replace(/^.*[/\\]/, '/'), text)))
}

function itemsOf(source: SourceFile): SurfaceItem[] {
  const items: SurfaceItem[] = []
  const overloads = new Map<string, FunctionDeclaration[]>()
  for (const statement of source.getStatements()) {
    if (!Node.isExportable(statement) || !statement.hasExportKeyword()) continue
    if (Node.isFunctionDeclaration(statement)) {
      const name = statement.getName() ?? ''
      overloads.set(name, [...(overloads.get(name) ?? []), statement])
    } else if (Node.isClassDeclaration(statement)) items.push(...classItems(statement))
    else if (Node.isTypeAliasDeclaration(statement) || Node.isInterfaceDeclaration(statement)) {
      const text = Node.isTypeAliasDeclaration(statement) ? statement.getTypeNodeOrThrow() : statement
      items.push({ kind: 'typedef', name: statement.getName(), type: typeOf(text) })
    } else if (Node.isVariableStatement(statement)) {
      items.push(...statement.getDeclarations().map(valueItem))
    }
  }
  for (const [name, declared] of overloads) items.push(functionItem(name, declared))
  return items
}

/** In a module of TypeScript the implementation stands behind its overloads, and callers do not see it. */
function functionItem(
  name: string,
  declared: readonly (FunctionDeclaration | MethodDeclaration)[],
): SurfaceFunction {
  const visible = declared.length > 1 ? declared.filter((each) => !each.isImplementation()) : declared
  const [first] = visible as [FunctionDeclaration | MethodDeclaration]
  const isDeprecated = visible.some((each) =>
    each.getJsDocs().some((docs) => docs.getTags().some((tag) => tag.getTagName() === 'deprecated')),
  )
  const signatures = visible.map((each) => {
    const taken = each.getParameters().map((parameter) => parameter.getTypeNode()?.getText() ?? '')
    return `(${taken.join(', ')}) => ${each.getReturnTypeNode()?.getText() ?? ''}`
  })
  const result = visible.length === 1 ? typeOf(first.getReturnTypeNode()) : plainType(signatures.join(' & '))
  const parameters = first.getParameters().filter((parameter) => !parameter.isRestParameter())
  return {
    kind: 'function',
    name,
    text: `${name}${signatures[0]}`,
    result,
    parameters: parameters.map((parameter) => ({
      name: parameter.getName(),
      type: typeOf(parameter.getTypeNode(), parameter.isOptional() ? ['undefined'] : []),
    })),
    variadic: first.getParameters().some((parameter) => parameter.isRestParameter()),
    prototype: visible.length === 1,
    callingConvention: 'default',
    symbol: name,
    deprecated: isDeprecated,
  }
}

/** A class is a record of its accessors; its methods are functions, called after it. */
function classItems(declared: ClassDeclaration): SurfaceItem[] {
  const name = declared.getNameOrThrow()
  const fields: SurfaceField[] = [...declared.getGetAccessors(), ...declared.getInstanceProperties()]
    .filter((member, index, all) => all.findIndex((one) => one.getName() === member.getName()) === index)
    .map((member) => {
      const type = Node.isGetAccessorDeclaration(member) ? member.getReturnTypeNode() : undefined
      const typed = type ?? (Node.isTyped(member) ? member.getTypeNode() : undefined)
      return { name: member.getName(), type: typeOf(typed), place: null }
    })
  const methods = new Map<string, MethodDeclaration[]>()
  for (const method of declared.getMethods()) {
    const called = `${name}.${method.getName()}`
    methods.set(called, [...(methods.get(called) ?? []), method])
  }
  const base = declared.getExtends()?.getText() ?? ''
  return [
    {
      kind: 'record',
      name,
      recordKind: 'class',
      size: null,
      alignment: null,
      fields: fields.length === 0 && /\bHandle\b/.test(base) ? null : fields,
    },
    ...[...methods].map(([called, all]) => functionItem(called, all)),
  ]
}

/** `const N = 5` and, in a declaration file, `const N = 5` or `const N: 5`. */
function valueItem(declared: VariableDeclaration): SurfaceItem {
  const name = declared.getName()
  const type = declared.getTypeNode()
  const initialiser = declared.getInitializer()
  const literal = type !== undefined && Node.isLiteralTypeNode(type) ? type.getLiteral() : initialiser
  if (literal !== undefined && (Node.isLiteralLike(literal) || Node.isPrefixUnaryExpression(literal))) {
    return { kind: 'constant', name, value: literal.getText().replace(/^'(.*)'$/s, '"$1"'), of: null }
  }
  return { kind: 'variable', name, type: type === undefined ? plainType('') : typeOf(type) }
}

function typeOf(node: Node | TypeNode | undefined, more: readonly string[] = []): SurfaceType {
  if (node === undefined) return plainType('')
  const members = Node.isUnionTypeNode(node)
    ? node.getTypeNodes().map((member) => oneLine(member.getText()))
    : null
  const text = oneLine(node.getText())
  const alternatives = [...(members ?? [text]), ...more].sort()
  return { ...plainType([text, ...more].join(' | ')), shape: alternatives.join(' | '), alternatives }
}

function plainType(text: string): SurfaceType {
  return { shape: text, writable: text, text, alternatives: null, uses: [] }
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

import { ts } from 'ts-morph'

/**
 * JavaScript in which the collector may run before every statement and after every argument of a call was
 * evaluated, at random: `collect.ts` decides. What lives by accident only, because the collector happens to
 * run elsewhere, does not live then.
 *
 * @param collect the URL of the compiled `collect.ts`
 */
export function withCollections(javascript: string, collect: string): string {
  const file = ts.createSourceFile('module.js', javascript, ts.ScriptTarget.ES2022, true, ts.ScriptKind.JS)
  const { transformed } = ts.transform(file, [instrument])
  const text = ts.createPrinter().printFile(transformed[0]!)
  return `import { $collect, $collected } from '${collect}';\n${text}`
}

function instrument(context: ts.TransformationContext): (file: ts.SourceFile) => ts.SourceFile {
  const { factory } = context
  const call = (name: string, args: readonly ts.Expression[]): ts.CallExpression =>
    factory.createCallExpression(factory.createIdentifier(name), undefined, args)
  const spaced = (statements: readonly ts.Statement[]): ts.Statement[] =>
    statements.flatMap((each) => [factory.createExpressionStatement(call('$collect', [])), each])
  const argument = (each: ts.Expression): ts.Expression =>
    ts.isSpreadElement(each)
      ? factory.updateSpreadElement(each, call('$collected', [each.expression]))
      : call('$collected', [each])
  const visit = (node: ts.Node): ts.Node => {
    const inner = ts.visitEachChild(node, visit, context)
    if (ts.isBlock(inner)) return factory.updateBlock(inner, spaced(inner.statements))
    if (ts.isCallExpression(inner) && inner.expression.kind !== ts.SyntaxKind.ImportKeyword) {
      return factory.updateCallExpression(inner, inner.expression, undefined, inner.arguments.map(argument))
    }
    if (ts.isNewExpression(inner)) {
      return factory.updateNewExpression(inner, inner.expression, undefined, inner.arguments?.map(argument))
    }
    return inner
  }
  return (file) => ts.visitEachChild(file, visit, context)
}

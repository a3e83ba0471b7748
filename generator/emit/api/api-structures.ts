import {
  type ExportDeclarationStructure,
  type FunctionDeclarationStructure,
  type ImportDeclarationStructure,
  StructureKind,
} from 'ts-morph'
import type { ApiFunction } from '../../api/plan/api-function.ts'
import type { ApiConstants, ApiModule } from '../../api/plan/api-module.ts'
import type { ConstantPlan } from '../../plan/binding-plan.ts'
import { type Expression, object, runtimeName, text } from '../../typescript/expressions.ts'
import { named } from '../../typescript/types.ts'
import { indentWidth } from '../print/print-document.ts'
import { typeText } from '../print/type-document.ts'
import { documentation } from '../structures/documentation.ts'
import { runtimeImport, specifierIn } from '../structures/import-structures.ts'
import type { ModuleFormat } from '../structures/library-structure.ts'
import { parameterStructures } from '../structures/parameter-structures.ts'
import type { StatementGroup } from '../structures/statement-groups.ts'
import { variableStructure } from '../structures/variable-structure.ts'
import { classStructure, printed } from './api-classes.ts'
import { parametersOf, returnTypeOf } from './api-types.ts'
import { callBody } from './call-body.ts'
import { errorGroups } from './error-structures.ts'
import { flagGroups } from './flag-structures.ts'
import { propertyGroups } from './property-structures.ts'
import { rawModule } from './qualified-type.ts'
import { usedImports } from './used-imports.ts'

/**
 * The idiomatic module, which calls the raw one:
 *
 *     export class Database extends $.Wrapper<$raw.sqlite3> {
 *       static open(filename: $.CStringInput | null): $.Owned<Database> {
 *         const ppDb = new $.Out($raw.sqlite3);
 *         const result = $raw.sqlite3_open(filename, ppDb);
 *         if (result !== $raw.SQLITE_OK) throw …;
 *         return new Database($.present(ppDb.value, 'sqlite3_open')) as $.Owned<Database>;
 *       }
 *     }
 */
export function apiGroups(module: ApiModule, format: ModuleFormat): StatementGroup[] {
  const error = module.error?.name ?? null
  const used = usedImports(module)
  const groups: StatementGroup[] = [
    [
      ...(used.has(runtimeName) ? [runtimeImport(module.runtime)] : []),
      ...rawImports(module.raw, format, used.has(rawModule)),
    ],
    ...(module.error === null ? [] : errorGroups(module.error, module.verdicts)),
    ...module.constants.map((family) => [constantsStructure(family)]),
    ...module.flags.flatMap(flagGroups),
    ...module.classes.flatMap((each) => [
      ...each.members.flatMap((member) => (member.kind === 'properties' ? propertyGroups(member) : [])),
      [classStructure(each, error)],
    ]),
    ...module.functions.map((each) => [functionStructure(each, error)]),
  ]
  return groups
}

function rawImports(
  specifier: string,
  format: ModuleFormat,
  isUsed: boolean,
): (ImportDeclarationStructure | ExportDeclarationStructure)[] {
  const moduleSpecifier = specifierIn(format, specifier)
  return [
    ...(isUsed
      ? [{ kind: StructureKind.ImportDeclaration, namespaceImport: rawModule, moduleSpecifier } as const]
      : []),
    { kind: StructureKind.ExportDeclaration, namespaceExport: 'raw', moduleSpecifier },
  ]
}

function constantsStructure({ name, pattern, members }: ApiConstants): StatementGroup[number] {
  const value = object(
    members.map((each) => ({ name: each.name, value: literal(each.constant) })),
    true,
  )
  const fixed = { kind: 'as', value, type: named('const') } as const
  return variableStructure({
    name,
    type: null,
    value: fixed,
    isPure: false,
    doc: [`The constants \`${pattern}\`.`],
  })
}

function literal({ value, hexadecimal }: ConstantPlan): Expression {
  return typeof value === 'string' ? text(value) : { kind: 'number', value, radix: hexadecimal ? 16 : 10 }
}

function functionStructure(plan: ApiFunction, error: string | null): FunctionDeclarationStructure {
  const returnType = typeText(returnTypeOf(plan))
  const around = `export async function ${plan.name}(): ${returnType} {`.length
  return {
    kind: StructureKind.Function,
    docs: documentation(plan.doc),
    isExported: true,
    isAsync: plan.isAsync,
    name: plan.name,
    parameters: parameterStructures(parametersOf(plan), around),
    returnType,
    statements: printed(callBody(plan, error), indentWidth),
  }
}

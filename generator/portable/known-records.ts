import type { DeclarationPlan, FieldPlan, FunctionPlan, WholeModule } from '../plan/binding-plan.ts'
import type { BoundSignature, BoundType } from '../plan/types/bound-type.ts'

/** Records of which some targets' headers show the fields, and others' do not; by what becomes of them. */
export interface HalfKnownRecords {
  /** Shown by the first target that declares them: they are records, whose layout is not known elsewhere. */
  readonly shown: ReadonlySet<string>
  /** Hidden by that one: they are handles. C's names, as patterns have them. */
  readonly hidden: readonly string[]
}

/** Finds them in modules of the same headers. */
export function halfKnownRecords(modules: readonly WholeModule[]): HalfKnownRecords {
  const first = new Map<string, DeclarationPlan['kind']>()
  const shown = new Set<string>()
  const hidden = new Set<string>()
  for (const declaration of modules.flatMap(({ declarations }) => declarations)) {
    const { kind, name } = declaration
    if (kind !== 'handle' && kind !== 'record') continue
    const known = first.get(name)
    if (known === undefined) first.set(name, kind)
    else if (known === 'record' && kind === 'handle') shown.add(name)
    else if (known === 'handle' && kind === 'record') {
      hidden.add(declaration.cName.replace(/^(?:struct|union) /, ''))
    }
  }
  return { shown, hidden: [...hidden] }
}

/** The module with records in the place of handles: pointers to what another target knows the fields of. */
export function withKnownRecords(module: WholeModule, shown: ReadonlySet<string>): WholeModule {
  if (shown.size === 0) return module
  const type = (form: BoundType): BoundType => knownForm(form, shown)
  const declarations = module.declarations
    .filter(({ kind, name }) => kind !== 'handle' || !shown.has(name))
    .map((declaration): DeclarationPlan => {
      switch (declaration.kind) {
        case 'function':
          return knownFunction(declaration, shown)
        case 'function-type':
          return { ...declaration, signature: knownSignature(declaration.signature, shown) }
        case 'record':
          return {
            ...declaration,
            fields: declaration.fields.map((field): FieldPlan => ({ ...field, type: type(field.type) })),
          }
        case 'alias':
        case 'variable':
        case 'address':
          return { ...declaration, type: type(declaration.type) }
        default:
          return declaration
      }
    })
  return { ...module, declarations }
}

function knownFunction(plan: FunctionPlan, shown: ReadonlySet<string>): FunctionPlan {
  const signature = knownSignature(plan.signature, shown)
  const { makes } = plan
  const made = makes === null || makes.parameter !== null ? null : plan.signature.result
  const isRecord = made?.kind === 'handle' && shown.has(made.className)
  return { ...plan, signature, makes: makes !== null && isRecord ? { ...makes, form: 'memory' } : makes }
}

function knownSignature(signature: BoundSignature, shown: ReadonlySet<string>): BoundSignature {
  return {
    ...signature,
    result: knownForm(signature.result, shown),
    parameters: signature.parameters.map((parameter) => ({
      ...parameter,
      type: knownForm(parameter.type, shown),
    })),
  }
}

function knownForm(form: BoundType, shown: ReadonlySet<string>): BoundType {
  switch (form.kind) {
    case 'handle':
      return shown.has(form.className) ? { kind: 'record-pointer', className: form.className } : form
    case 'pointer':
      return { ...form, pointee: knownForm(form.pointee, shown) }
    case 'array':
      return { ...form, element: knownForm(form.element, shown) }
    default:
      return form
  }
}

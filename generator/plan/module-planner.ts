import type { LayoutTable } from '../layout/layout-table.ts'
import { sizeAndAlignmentOf } from '../layout/record-layout.ts'
import type { Target } from '../layout/target.ts'
import { cDeclaration, type TagSpelling } from '../model/c-type-name.ts'
import type {
  ConstantDeclaration,
  Declaration,
  EnumDeclaration,
  FunctionDeclaration,
  RecordDeclaration,
  TypedefDeclaration,
  VariableDeclaration,
} from '../model/declarations.ts'
import { tagSpelling } from '../model/tag-spelling.ts'
import type { Skip, TranslationUnit } from '../model/translation-unit.ts'
import { unbindableByLayout } from '../select/bindability.ts'
import { bannerLines } from './banner.ts'
import { TypeBinder } from './bind-type.ts'
import {
  type AddressPlan,
  type AliasPlan,
  bodyNames,
  type ConstantPlan,
  type DeclarationPlan,
  type EnumPlan,
  type FunctionPlan,
  type FunctionTypePlan,
  type HandlePlan,
  type ModulePlan,
  type RecordPlan,
  type VariablePlan,
} from './binding-plan.ts'
import { type DeclaredNames, nameDeclarations } from './declared-names.ts'
import { DeclarationDocs } from './documentation/declaration-docs.ts'
import { linkTargets } from './documentation/link-targets.ts'
import { exactNumber } from './exact-number.ts'
import { exportNames } from './export-names.ts'
import { likelyHeaderName } from './header-names.ts'
import { inHeaderOrder } from './header-order.ts'
import { parameterNames } from './names.ts'
import { onlyReferred } from './only-referred.ts'
import { inferOwnership, type Ownership } from './ownership.ts'
import { namesPlace } from './places.ts'
import type { PlanOptions } from './plan-options.ts'
import { planFields, type RecordFacts } from './plan-record.ts'
import { isConst, resolveType } from './resolved-type.ts'
import { unbindableTypedefs } from './unbindable-typedefs.ts'
import { withVoidHandles } from './void-handles.ts'

/** Plans one module from one unit. */
export class ModulePlanner {
  readonly #unit: TranslationUnit
  readonly #layouts: LayoutTable
  readonly #target: Target
  readonly #options: PlanOptions
  readonly #names: DeclaredNames
  readonly #binder: TypeBinder
  readonly #ownership: Ownership
  readonly #docs: DeclarationDocs
  readonly #spelling: TagSpelling
  readonly #skipped: readonly Skip[]
  /** What only planning shows to be unbindable. */
  readonly #unplanned: Skip[] = []
  readonly #enumerators: ReadonlySet<string>
  readonly #unbindableTypedefs: ReadonlySet<string>

  constructor(unit: TranslationUnit, layouts: LayoutTable, target: Target, options: PlanOptions) {
    const typedefs = unbindableTypedefs(unit)
    this.#unbindableTypedefs = new Set(typedefs.map((skip) => skip.name))
    const own = typedefs.filter(({ location }) => options.inApi(location.file))
    this.#skipped = [...unit.skipped, ...unbindableByLayout(unit, layouts), ...own]
    const skipped = new Set(this.#skipped.map((skip) => `${skip.kind} ${skip.name}`))
    const bound = withVoidHandles(
      {
        ...unit,
        functions: unit.functions.filter((f) => !skipped.has(`function ${f.name}`)),
        variables: unit.variables.filter((v) => !skipped.has(`variable ${v.name}`)),
      },
      options,
    )
    this.#unit = bound
    this.#layouts = layouts
    this.#target = target
    this.#options = options
    this.#names = nameDeclarations(bound, options)
    this.#spelling = tagSpelling(bound)
    this.#binder = new TypeBinder(bound, layouts, target, this.#names, this.#spelling, options)
    this.#ownership = inferOwnership(bound, (id) => this.#binder.isOpaque(id), options.ownership)
    this.#docs = new DeclarationDocs(linkTargets(this.#names), (file) => this.#headerOf(file))
    this.#enumerators = new Set([...unit.enums.values()].flatMap((e) => e.constants.map((c) => c.name)))
  }

  plan(): ModulePlan {
    const options = this.#options
    const foreign = new Set<DeclarationPlan>()
    const declared = inHeaderOrder(this.#unit, (file) => this.#headerOf(file)).flatMap((declaration) => {
      const planned = this.#declaration(declaration)
      if (planned === null) return []
      if (!options.inApi(declaration.location.file)) foreign.add(planned)
      return [planned]
    })
    const unnamed = this.#unnamedFunctionTypes()
    for (const functionType of unnamed) foreign.add(functionType)
    return {
      path: options.modulePath,
      banner: bannerLines(this.#unit, options),
      runtime: options.runtime,
      library: options.library,
      target: this.#unit.target,
      checked: !options.unchecked,
      imports: new Map(),
      declarations: onlyReferred([...declared, ...unnamed], (declaration) => !foreign.has(declaration)),
      exportNames: exportNames(this.#names),
      skipped: [...this.#skipped, ...this.#unplanned].map(({ name, kind, reason, location }) => ({
        name,
        kind,
        reason,
        where: this.#docs.where(location),
      })),
    }
  }

  #declaration(declaration: Declaration): DeclarationPlan | null {
    switch (declaration.kind) {
      case 'function':
        return this.#function(declaration)
      case 'record':
        return this.#record(declaration)
      case 'enum':
        return this.#enum(declaration)
      case 'typedef':
        return this.#typedef(declaration)
      case 'variable':
        return this.#variable(declaration)
      case 'constant':
        return this.#constant(declaration)
    }
  }

  /** null where a record that the user wants opaque would have to pass by value. */
  #function(declaration: FunctionDeclaration): FunctionPlan | null {
    const { name, symbol, type, comment, location, attributes } = declaration
    const cNames = type.parameters.map((parameter) => parameter.name)
    const names = parameterNames(
      cNames,
      (taken) => this.#names.module.hasValue(taken) || bodyNames.has(taken),
    )
    const signature = this.#binder.bindSignature(type, name, names)
    const isVoid = resolveType(type.result, this.#unit)?.kind === 'void'
    if (
      signature.parameters.some((p) => p.type.kind === 'void') ||
      (signature.result.kind === 'void' && !isVoid)
    ) {
      this.#unplanned.push({
        name,
        kind: 'function',
        reason: 'a record that is bound as opaque passes by value',
        location,
      })
      return null
    }
    const free = this.#ownership.frees.get(name)
    const maker = this.#ownership.makers.get(name)
    const freedBy = maker === undefined ? undefined : this.#names.functions.get(maker.freedBy)
    return {
      kind: 'function',
      name: this.#names.functions.get(name)!,
      cName: name,
      symbol,
      header: this.#headerOf(location.file),
      signature,
      nonnullResult: this.#nonnullResult(declaration),
      frees: free === undefined ? null : { parameter: free.parameter, whenZero: free.whenZero },
      makes: maker === undefined || freedBy === undefined ? null : { parameter: maker.parameter, freedBy },
      references: this.#ownership.references.get(name) ?? null,
      doc: this.#docs.lines({
        name,
        comment,
        location,
        declaration: cDeclaration(declaration, this.#spelling),
        facts:
          freedBy === undefined ? [] : [`The caller owns what it returns: free it with {@link ${freedBy}}.`],
        parameters: names.map((parameter, index) => ({ cName: cNames[index] ?? null, name: parameter })),
        deprecated: attributes.deprecated ?? attributes.unavailable,
      }),
    }
  }

  #nonnullResult({ name, type, attributes }: FunctionDeclaration): FunctionPlan['nonnullResult'] {
    const resolved = resolveType(type.result, this.#unit)
    if (resolved?.kind !== 'pointer') return null
    const keys = Object.entries(this.#options.nullable)
    const wish = keys.findLast(([key]) => key.endsWith('()') && namesPlace(key, `${name}()`))
    if (wish !== undefined) return wish[1] ? null : 'checked'
    return attributes.returnsNonnull === true || resolved.nullability === 'nonnull' ? 'promised' : null
  }

  #record(declaration: RecordDeclaration): HandlePlan | RecordPlan | null {
    const { id, comment, location, attributes } = declaration
    const name = this.#names.records.get(id)
    if (name === undefined) return null
    const spelled = declaration.typedefName ?? this.#spelling.tag(id) ?? name
    const cName = spelled.startsWith('__typeof__') ? name : spelled
    const documented = { name, comment, location, deprecated: attributes.deprecated }
    if (this.#binder.isOpaque(id)) {
      const makers = [...this.#ownership.makers.values()].filter((maker) => maker.record === id)
      const frees = [...new Set(makers.map((maker) => maker.freedBy))]
      const links = frees.flatMap((f) =>
        this.#names.functions.has(f) ? [`{@link ${this.#names.functions.get(f)}}`] : [],
      )
      const facts = [`\`${cName}\`: a handle.${links.length === 0 ? '' : ` Freed by ${links.join(', ')}.`}`]
      return {
        kind: 'handle',
        name,
        cName,
        header: this.#headerOf(location.file),
        freeWhenCollected: makers.some((maker) => maker.collected),
        doc: this.#docs.lines({ ...documented, facts, declaration: null }),
      }
    }
    const layout = this.#layouts.records.get(id)!
    const facts: RecordFacts = {
      unit: this.#unit,
      layouts: this.#layouts,
      target: this.#target,
      binder: this.#binder,
      docs: this.#docs,
      spelling: this.#spelling,
    }
    const fields = planFields(declaration, facts)
    const last = fields.at(-1)
    const flexible = last?.type.kind === 'array' && last.type.length === null
    const size = flexible
      ? `\`${cName}\`, ${layout.size} bytes: \`new ${name}({}, length)\` has room for \`length\` ${last.name}.`
      : `\`${cName}\`, ${layout.size} bytes`
    return {
      kind: 'record',
      recordKind: declaration.recordKind,
      name,
      cName,
      header: this.#headerOf(location.file),
      size: layout.size,
      alignment: layout.alignment,
      flexible: flexible ? this.#elementSize(declaration) : 0,
      fields,
      doc: this.#docs.lines({ ...documented, facts: [size], declaration: null }),
    }
  }

  /** The size of a flexible array member's element, bytes. */
  #elementSize(declaration: RecordDeclaration): number {
    const type = resolveType(declaration.fields?.at(-1)?.type ?? { kind: 'void' }, this.#unit)
    const element = type?.kind === 'array' ? type.element : { kind: 'void' as const }
    const records = this.#unit.records
    return (
      sizeAndAlignmentOf(
        element,
        {
          typedef: (name) => this.#unit.typedefs.get(name),
          record: (id) => records.get(id),
          enum: (id) => this.#unit.enums.get(id),
        },
        this.#target,
      )?.size ?? 0
    )
  }

  #enum(declaration: EnumDeclaration): EnumPlan {
    const { id, comment, location, attributes, constants } = declaration
    const name = this.#names.enums.get(id) ?? null
    const header = this.#headerOf(location.file)
    const cName = this.#spelling.tag(id) ?? 'enum'
    return {
      kind: 'enum',
      name,
      cName,
      underlying: declaration.underlying ?? 'unsigned int',
      header,
      constants: constants.map((constant) => ({
        kind: 'constant',
        name: this.#names.constants.get(constant.name)!,
        value: exactNumber(constant.value),
        header,
        doc: this.#docs.text(constant.name, constant.comment, constant.attributes?.deprecated),
      })),
      doc: this.#docs.lines({
        name: name ?? '',
        comment,
        location,
        facts: name === null ? [] : [`\`${cName}\``],
        declaration: null,
        deprecated: attributes.deprecated,
      }),
    }
  }

  /** null where the typedef only names a record or an enum: the class or alias bears its name. */
  #typedef(declaration: TypedefDeclaration): AliasPlan | FunctionTypePlan | HandlePlan | null {
    const { name: cName, comment, location, attributes } = declaration
    const name = this.#names.typedefs.get(cName)
    if (name === undefined || this.#unbindableTypedefs.has(cName)) return null
    const header = this.#headerOf(location.file)
    const doc = this.#docs.lines({
      name: cName,
      comment,
      location,
      declaration: cDeclaration(declaration, this.#spelling),
      deprecated: attributes.deprecated,
    })
    if (this.#options.handles.includes(cName)) {
      return { kind: 'handle', name, cName, header, freeWhenCollected: false, doc }
    }
    const type = this.#binder.bind({ kind: 'typedef', name: cName }, cName)
    const signature =
      type.kind === 'callback' && type.name === name ? this.#binder.signatureOf(name) : undefined
    if (signature !== undefined) return { kind: 'function-type', name, cName, header, signature, doc }
    return { kind: 'alias', name, cName, header, type, doc }
  }

  #unnamedFunctionTypes(): FunctionTypePlan[] {
    return this.#binder.unnamedFunctionTypes.map(({ name, cName, place, signature }) => ({
      kind: 'function-type',
      name,
      cName,
      header: '',
      signature,
      doc: [`The type of \`${place}\`. C: \`${cName}\``],
    }))
  }

  #variable(declaration: VariableDeclaration): VariablePlan {
    const { name, symbol, type, comment, location, attributes } = declaration
    const bound = this.#binder.bind(type, name)
    return {
      kind: 'variable',
      name: this.#names.variables.get(name)!,
      cName: name,
      symbol,
      header: this.#headerOf(location.file),
      // Of an array without a length only the place is known: the first element stands for it.
      type: bound.kind === 'array' && bound.length === null ? bound.element : bound,
      readonly: isConst(type, this.#unit),
      doc: this.#docs.lines({
        name,
        comment,
        location,
        declaration: cDeclaration(declaration, this.#spelling),
        deprecated: attributes.deprecated,
      }),
    }
  }

  /** null for a macro that repeats an enumerator: one constant serves both. */
  #constant(declaration: ConstantDeclaration): ConstantPlan | AddressPlan | null {
    const { name, type, value, comment, location } = declaration
    if (this.#enumerators.has(name)) return null
    const planned = {
      name: this.#names.constants.get(name)!,
      header: this.#headerOf(location.file),
      doc: this.#docs.lines({ name, comment, location, declaration: null }),
    }
    const isPointer = resolveType(type, this.#unit)?.kind === 'pointer'
    if (value.kind === 'address' || (isPointer && value.kind === 'integer')) {
      const address = BigInt.asUintN(8 * this.#target.pointer.size, value.value)
      return { ...planned, kind: 'address', type: this.#binder.bind(type, name), address }
    }
    const plain =
      value.kind === 'string' ? value.text : value.kind === 'float' ? value.value : exactNumber(value.value)
    return { ...planned, kind: 'constant', value: plain }
  }

  #headerOf(file: string): string {
    return this.#options.headerNames.get(file) ?? likelyHeaderName(file)
  }
}

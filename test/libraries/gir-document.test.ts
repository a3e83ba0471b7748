import { describe, expect, it } from 'vitest'
import { readGirDocument } from '../../generator/libraries/gir/gir-document.ts'

const gir = `<?xml version="1.0"?>
<!-- <namespace name="Wrong"> -->
<repository version="1.2">
  <include name="GObject" version="2.0"/>
  <namespace name="Wood" version="2.0">
    <class name="Tree" glib:unref-func="tree_unref">
      <doc>Has &lt;method c:identifier="none"&gt; in its text, and <![CDATA[<class name="X">]]></doc>
      <virtual-method name="grow"><parameters><parameter name="n" direction="out"/></parameters></virtual-method>
      <method name="list" c:identifier="tree_list" throws="1">
        <return-value transfer-ownership="none" nullable="1"><type name="utf8"/></return-value>
        <parameters>
          <instance-parameter name="self" transfer-ownership="none"><type name="Tree"/></instance-parameter>
          <parameter name="leaves" direction="out" caller-allocates="0" transfer-ownership="full" optional="1">
            <array length="1" zero-terminated="0"><type name="utf8"/></array>
          </parameter>
          <parameter name="n" direction="inout" transfer-ownership="full"><type name="gint"/></parameter>
          <parameter name="call" scope="notified" closure="3" destroy="4"><type name="Func"/></parameter>
          <parameter name="data" nullable="1" closure="2"><type name="gpointer"/></parameter>
          <parameter name="gone" scope="async"><type name="GLib.DestroyNotify"/></parameter>
        </parameters>
      </method>
    </class>
  </namespace>
</repository>`

describe('a GIR file', () => {
  it('says of parameters what C does not, in places that count the instance', () => {
    const { namespace, includes, callables, types } = readGirDocument(gir)
    expect([namespace, includes, [...types.keys()]]).toEqual(['Wood-2.0', ['GObject-2.0'], ['Wood.Tree']])
    expect([...callables.keys()]).toEqual(['tree_list'])
    const { parameters, ...function_ } = callables.get('tree_list')!
    expect(function_).toMatchObject({ throws: true, nullable: true, isText: true, array: null })
    expect(parameters.map(({ name, direction }) => `${name} ${direction}`)).toEqual([
      'self in',
      'leaves out',
      'n inout',
      'call in',
      'data in',
      'gone in',
    ])
    expect(parameters[1]).toMatchObject({
      optional: true,
      isText: false,
      array: { length: 2, zeroTerminated: false, fixedSize: null },
    })
    expect(parameters[3]).toMatchObject({ scope: 'notified', closure: 4, destroy: 5 })
    expect(parameters[4]).toMatchObject({ nullable: true, closure: null })
  })

  it('that is not well-formed is no GIR file', () => {
    expect(() => readGirDocument(`${gir}<repository>`)).toThrow()
  })
})

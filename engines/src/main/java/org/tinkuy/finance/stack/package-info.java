/// Who pays for a park, phase by phase, and what each of them wants for it: a stack of layers laid
/// on the need for money and on the cash of operation, as lines of a graph.
///
/// Entry class: [org.tinkuy.finance.stack.Stack]. Flow: write the layers
/// ([org.tinkuy.finance.stack.Layer]) in the order in which they pay in, ask
/// [org.tinkuy.finance.stack.CountryGate] which of them the country is open for, then
/// `stack.add(model, basis)` adds all lines and gives [org.tinkuy.finance.stack.StackLines]: what
/// each layer draws, is paid and is owed, the waterfall, the gap that nobody fills. Income tax that
/// depends on the interest reads [org.tinkuy.finance.stack.Stack#interest], which may be named
/// before the stack is added. `stack.locked(lines, values)` keeps the debt of a base case, for
/// downsides. [org.tinkuy.finance.stack.Contract] holds who pays, who bears demand, title,
/// hand-back.
///
/// Terms: *need* is what works cost; the *carry* is what construction needs beside: fees, interest
/// before operation, losses of the first years; a layer's *call* says how much of the need it pays.
/// No rate, cover or share of any country stands here as code.
@NullMarked
package org.tinkuy.finance.stack;

import org.jspecify.annotations.NullMarked;

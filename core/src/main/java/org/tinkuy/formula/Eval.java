package org.tinkuy.formula;

/// A compiled part of a formula.
@FunctionalInterface
interface Eval {
  Value eval(Reading reading);
}

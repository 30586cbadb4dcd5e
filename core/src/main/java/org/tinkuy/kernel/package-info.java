/// The smallest words of the domain: numbers that carry their unit, times, places and problems.
///
/// Begin with [org.tinkuy.kernel.Quantity]: a value with a unit. A unit has a dimension, and
/// quantities of unequal dimensions never meet. Money, rates and periods have types of their own.
///
/// Two ways to say no live here. A rule broken in a constructor throws a `Refusal`; inside the
/// program that is a bug. A problem in somebody's file is an `Issue` with code, place and
/// suggestion; readers turn refusals into issues so that a person sees all of them at once.
///
/// Terms: unit, dimension, period, place, issue (docs/dictionary.md).
///
/// Not here: words of the park (org.tinkuy.park), a list of units (it is data in the catalog),
/// files.
@NullMarked
package org.tinkuy.kernel;

import org.jspecify.annotations.NullMarked;

/// The ground every other package stands on: quantities with units, money, periods, refusals and
/// issues with their places.
///
/// Start with [org.tinkuy.kernel.Quantity] and [org.tinkuy.kernel.UnitTable] for numbers, and with
/// [org.tinkuy.kernel.Check] and [org.tinkuy.kernel.Attempt] for what may go wrong.
///
/// Flow: a reader looks a unit up in the `UnitTable` it was given, builds a value whose constructor
/// states its rules through `Check`, and does so inside `Attempt.at`, which turns the `Refusal`
/// into an `Issue` with its `Place`. At the end the attempt becomes a `Checked`.
///
/// Terms: a _unit_ is a positive factor to the base units of its _dimension_; a dimension is a
/// product of named bases, and every currency is a base of its own, so two currencies never add.
///
/// Not here: the units themselves and their names (they are data of the catalog), anything of a
/// park, reading of files, clocks, locales, random numbers.
@NullMarked
package org.tinkuy.kernel;

import org.jspecify.annotations.NullMarked;

/// Which figures others than the operator may see, so that nobody learns what a single firm gave.
///
/// Entry class: [org.tinkuy.disclosure.Disclosure]. Flow: figures that could be shown come in as
/// [org.tinkuy.disclosure.Release]s, each with the sums of rows it tells
/// ([org.tinkuy.disclosure.TableCell]); sums that tell of too few or too large firms are hidden
/// first ([org.tinkuy.disclosure.Sensitivity]), then as few others as can be so that no subtraction
/// gives one of them away ([org.tinkuy.disclosure.Suppression]), as an attacker's linear program
/// confirms ([org.tinkuy.disclosure.Attacker]). What was shown before
/// ([org.tinkuy.disclosure.DisclosureLedger]) counts as known.
///
/// Terms: a *holding* is what one owner has in one row; a *stratum* is the holdings that stand in
/// the same sums, which nobody can tell apart from outside; a *target* is what an attacker is
/// after.
///
/// `exchange` bands and double-blind matching stand here too, since they are about who learns what.
/// Nothing here knows a park, a report or a person; `study` makes the releases and takes out what
/// is hidden.
@NullMarked
package org.tinkuy.disclosure;

import org.jspecify.annotations.NullMarked;

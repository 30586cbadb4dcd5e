/// A number on its way out: value, unit, state, who contributed how much, and the terms behind it.
///
/// Every aggregate leaves the engines as a figure, so that what an audience may see is a filter at
/// one door and not a habit of many. A figure that may not be shown says by which rule.
///
/// Flow: engines make figures -> org.tinkuy.study filters them for an audience -> org.tinkuy.views.
///
/// Terms: figure, audience, contributor, state, secrecy (docs/dictionary.md).
///
/// Not here: how a number looks (org.tinkuy.views), and raw cells of a park (org.tinkuy.park).
@NullMarked
package org.tinkuy.figure;

import org.jspecify.annotations.NullMarked;

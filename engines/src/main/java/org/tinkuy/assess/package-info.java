/// Assessment: how a park stands against the criteria of a framework.
///
/// A pure function of park, framework, catalog and period. For each criterion it gives a state, the
/// figure it rests on and the terms of that figure; over them the score with its margin, the
/// coverage, the strict status, what moved since an earlier period and which gains are nearest.
///
/// Flow: org.tinkuy.study frames the input -> assess -> assessment -> org.tinkuy.study.
///
/// Terms: framework, criterion, prerequisite, indicator, coverage, strict status
/// (docs/dictionary.md).
///
/// Not here: thresholds and texts (catalog), other engines, files, clocks, words for people.
@NullMarked
package org.tinkuy.assess;

import org.jspecify.annotations.NullMarked;

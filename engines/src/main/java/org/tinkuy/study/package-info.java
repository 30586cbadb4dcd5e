/// The one front door: a question about a park, the engines that answer it, and the answers
/// together.
///
/// A study holds a checked park, the catalog, a period, a scenario and an audience. It runs the
/// engines, hands the result of one to the next, and gives results with their provenance: seed,
/// catalog version, program version and hash of the input. The command line and any server call
/// this door and nothing behind it. What an audience may not see is taken out here, each with its
/// rule.
///
/// Flow: park + catalog + scenario + period -> study -> engines -> results -> disclosed results.
///
/// Not here: calculation (each engine has its package), presentation (org.tinkuy.views).
@NullMarked
package org.tinkuy.study;

import org.jspecify.annotations.NullMarked;

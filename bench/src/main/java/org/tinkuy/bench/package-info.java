/// How fast it is: benchmarks of loading, reading, checking, assessing and starting, run by hand
/// and not by the tests.
///
/// A benchmark says in its doc what it measures, on which park, and what figure is the aim. Results
/// are noted in README.md with machine, JDK, date and spread beside the aim; a figure without these
/// is not a result.
///
/// Entry: [org.tinkuy.bench.Benchmarks] runs all and writes the table. Flow: org.tinkuy.samples
/// makes a park ([org.tinkuy.bench.BenchPark]) -> the module under test runs over it -> JMH
/// measures -> [org.tinkuy.bench.ResultTable].
///
/// Not here: code that the program needs, and tests that must pass.
@NullMarked
package org.tinkuy.bench;

import org.jspecify.annotations.NullMarked;

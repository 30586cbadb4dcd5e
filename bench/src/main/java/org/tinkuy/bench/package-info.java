/// How fast it is: benchmarks of reading, checking and assessing, run by hand and not by the tests.
///
/// A benchmark says in its doc what it measures, on which park, and what figure is the aim. Results
/// are noted with machine, JDK and date beside the aim; a figure without these is not a result.
///
/// Flow: org.tinkuy.samples makes a park -> the module under test runs over it -> JMH reports.
///
/// Not here: code that the program needs, and tests that must pass.
@NullMarked
package org.tinkuy.bench;

import org.jspecify.annotations.NullMarked;

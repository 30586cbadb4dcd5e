/// What a park developer builds, lets and sells, as lines of a graph: phases of works, how fast
/// land and sheds are taken, what each product earns, what running the park costs.
///
/// Entry classes: [org.tinkuy.finance.development.Works],
/// [org.tinkuy.finance.development.Absorption], [org.tinkuy.finance.development.ParkProduct],
/// [org.tinkuy.finance.development.WorkingCapital]. Each adds its lines to a builder; areas, prices
/// and dates are inputs that come from the park or from a case.
///
/// Terms: *ready* is serviced or built and can be let; *let* is taken, by lease or by sale; the
/// *operating year* counts from opening. No price and no curve of any park stands here as code.
@NullMarked
package org.tinkuy.finance.development;

import org.jspecify.annotations.NullMarked;

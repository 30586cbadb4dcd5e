/// What permits and laws allow, held against what was measured: limits with their exceedances and
/// what followed, hazardous substances, stress of the waters that a park draws on, strips of the
/// plan that must stay free.
///
/// Entry class: [org.tinkuy.compliance.ComplianceEngine]. Flow: each row of `limits` meets the rows
/// of `samples` of its point and parameter in the period ([org.tinkuy.compliance.LimitStanding]);
/// `hazmat` becomes a register ([org.tinkuy.compliance.Chemicals]), `waterSources` the share of
/// water under stress ([org.tinkuy.compliance.Waters]), plots over the layer `buffers` those that
/// reach into a strip ([org.tinkuy.compliance.Strips]).
///
/// Terms: *reached* is the sample nearest to its limit or farthest beyond it; an *exceedance* is a
/// sample beyond its limit for certain; *within again* is the first later sample that is not.
/// Nothing here estimates what was not sampled, and none of it is a judgement of a court.
@NullMarked
package org.tinkuy.compliance;

import org.jspecify.annotations.NullMarked;

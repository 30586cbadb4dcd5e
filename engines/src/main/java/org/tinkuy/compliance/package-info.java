/// What permits and laws allow, held against what was measured: limits with their exceedances and
/// what followed, hazardous substances, stress of the waters that a park draws on.
///
/// Entry class: [org.tinkuy.compliance.ComplianceEngine]. Flow: each row of `limits` meets the rows
/// of `samples` of its point and parameter in the period ([org.tinkuy.compliance.LimitStanding]);
/// `hazmat` becomes a register ([org.tinkuy.compliance.Chemicals]), `waterSources` the share of
/// water under stress ([org.tinkuy.compliance.Waters]).
///
/// Terms: *reached* is the sample nearest to its limit or farthest beyond it; an *exceedance* is a
/// sample beyond its limit for certain; *within again* is the first later sample that is not.
/// Nothing here estimates what was not sampled, and none of it is a judgement of a court.
@NullMarked
package org.tinkuy.compliance;

import org.jspecify.annotations.NullMarked;

/// Which instruments of policy stand behind each objective of development, where none does, and
/// where several do the same.
///
/// Entry class: [org.tinkuy.policy.PolicyEngine]. Flow: the park's own register `policies` and what
/// the catalog knows of its country become one [org.tinkuy.policy.PolicyRegister]; each objective
/// of the catalog is a line of the [org.tinkuy.policy.PolicyMatrix].
///
/// Terms: an instrument is *effective* where it is in force and strength and enforcement are both
/// rated 2 or more of 4, *weak* where one is rated lower, *unrated* where a rating is missing. An
/// objective that no instrument in force supports is a *gap*; two instruments of one kind in force
/// on one topic are an *overlap*, unless one amends the other. Nothing here says whether a law is
/// good.
@NullMarked
package org.tinkuy.policy;

import org.jspecify.annotations.NullMarked;

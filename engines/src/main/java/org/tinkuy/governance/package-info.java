/// Who may do what in a park, where roles collide, what its way of being run must settle, and how
/// far it pays its way and listens.
///
/// Entry class: [org.tinkuy.governance.GovernanceEngine]. Flow: `bodies` and `powers` become
/// [org.tinkuy.governance.RoleHolder]s and [org.tinkuy.governance.Power]s, in which
/// [org.tinkuy.governance.Conflict]s are found; the [org.tinkuy.governance.ManagementModel] says
/// which [org.tinkuy.governance.Matter]s it must settle and to which role social duties fall; money
/// and dialogue are figures of the catalog ([org.tinkuy.governance.GovernanceReview]).
///
/// Terms: a *conflict* is what the register says, not a reproach; a *matter* is settled where the
/// folder shows it. A register that is empty is said to be so, and nothing is concluded from it.
@NullMarked
package org.tinkuy.governance;

import org.jspecify.annotations.NullMarked;

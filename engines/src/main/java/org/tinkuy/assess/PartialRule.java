package org.tinkuy.assess;

/// When an indicator counts as partly met. No framework fixes it, so the result says which was
/// used.
public enum PartialRule {
  /// Never: an indicator is met or not.
  NONE,
  /// Where at least half of the way to the target is gone: value >= target / 2 for targets that ask
  /// for at least so much, or for all of it (`= 100 %`). Targets that ask for less have no half
  /// way, since nothing says where the way begins.
  HALF_WAY
}

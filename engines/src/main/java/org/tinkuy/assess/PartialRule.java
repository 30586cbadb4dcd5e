package org.tinkuy.assess;

/// When an indicator counts as partly met. No framework fixes it, so the result says which was
/// used.
public enum PartialRule {
  /// Never: an indicator is met or not.
  NONE,
  /// Where at least half of the way to the target is gone: for "at least" targets value >= target /
  /// 2.
  HALF_WAY
}

package org.tinkuy.disclosure;

import org.tinkuy.catalog.DisclosureRules;
import org.tinkuy.catalog.DisclosureRules.Name;

/// A share of firms that answer alike, as "12 of 15 firms hold a certificate".
///
/// How it is shown depends on how many firms there are and never on what they answered, so that
/// nobody learns from the way it is shown.
///
/// @param firms how many firms were asked, >= 0
/// @param rules the numbers of the rules
public record AnswerShare(int firms, DisclosureRules rules) {

  /// How a share may be shown.
  public enum Form {
    /// As a number.
    NUMBER,
    /// As a number that stops short of all and none.
    CODED,
    /// As met or not met, where that settles nobody's answer.
    STATE
  }

  /// How it may be shown.
  public Form form() {
    int least = Math.max(rules.whole(Name.SHARE_FIRMS), rules.whole(Name.MINIMUM_CONTRIBUTORS));
    if (firms < least) {
      return Form.STATE;
    }
    return firms >= rules.get(Name.CROWD) ? Form.NUMBER : Form.CODED;
  }

  /// From which share on it is told as "so much or more", 0 to 1. With `n` firms, `c` of which may
  /// tell one another that they answered otherwise, `(n - c - 1) / n` leaves an answer open among
  /// the others.
  public double most() {
    return form() == Form.NUMBER ? 1 : Math.max(0, firms - few()) / firms;
  }

  /// Down from which share it is told as "so much or less", 0 to 1.
  public double least() {
    return form() == Form.NUMBER ? 0 : Math.min(1, few() / firms);
  }

  private double few() {
    return rules.whole(Name.COLLUDERS) + 1.0;
  }

  /// Whether a share, or all between two, is told as it is.
  ///
  /// @param low its lower end, 0 to 1
  /// @param high its upper end, 0 to 1
  public boolean isToldExactly(double low, double high) {
    return switch (form()) {
      case NUMBER -> true;
      case CODED -> low > least() && high < most();
      case STATE -> false;
    };
  }

  /// Whether met or not met settles nobody's answer: neither "at least `m` of `n`" nor "fewer than
  /// `m`" may leave a single way for the others to have answered, whatever `c` firms answered
  /// themselves; so `c + 2 <= m <= n - c - 1`.
  ///
  /// @param needed how many firms must answer so for the target to be met, `m`
  public boolean isStateSafe(int needed) {
    int colluders = rules.whole(Name.COLLUDERS);
    return form() == Form.NUMBER || (needed >= colluders + 2 && needed <= firms - colluders - 1);
  }
}

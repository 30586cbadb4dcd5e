package org.tinkuy.finance.indicator;

import java.util.function.DoubleUnaryOperator;
import org.tinkuy.kernel.Check;

/// The value of one input at which a result reaches its target: the price, the share let, the cost
/// at which a project breaks even.
public sealed interface BreakEven {

  /// The result crosses the target.
  ///
  /// @param input where, in the unit of the input
  /// @param result at this input, in the unit of the target
  record Found(double input, double result) implements BreakEven {}

  /// Within the range that was searched the result stays on one side of the target.
  ///
  /// @param atLow result at the lower end, in the unit of the target; NaN where it has none
  /// @param atHigh result at the upper end
  record None(double atLow, double atHigh) implements BreakEven {}

  /// Narrows the range until the input is known to a part in 1e12 of it. The result must be on
  /// different sides of the target at both ends, and continuous; where it crosses more than once,
  /// one crossing is found.
  ///
  /// @param low lower end of the input, in its unit
  /// @param high upper end
  /// @param target in the unit of the result
  static BreakEven of(DoubleUnaryOperator result, double low, double high, double target) {
    Check.that(low < high, "finance.breakEven.range", "Range: %s must be below %s.", low, high);
    double atLow = result.applyAsDouble(low);
    double atHigh = result.applyAsDouble(high);
    double sign = Math.signum(atLow - target);
    if (!(sign * (atHigh - target) <= 0)) {
      return new None(atLow, atHigh);
    }
    double root =
        new Crossing(low, high, (atLow - target) * sign, (atHigh - target) * sign)
            .narrow(input -> (result.applyAsDouble(input) - target) * sign);
    return new Found(root, result.applyAsDouble(root));
  }
}

package org.tinkuy.finance.risk;

import org.tinkuy.kernel.Check;

/// How an unsure input is spread, as the value of each probability.
public sealed interface Distribution {

  /// Symmetric around its middle.
  ///
  /// @param mean in the input's unit
  /// @param deviation standard deviation, >= 0
  record Gauss(double mean, double deviation) implements Distribution {
    public Gauss {
      check(deviation >= 0, "Gauss", deviation);
    }
  }

  /// Skewed to the right and never below zero.
  ///
  /// @param median in the input's unit, > 0
  /// @param deviation standard deviation of its logarithm, >= 0; 0.15 for about 15 %
  record LogNormal(double median, double deviation) implements Distribution {
    public LogNormal {
      check(median > 0 && deviation >= 0, "Log-normal", deviation);
    }
  }

  /// From a least to a most, with a peak between.
  ///
  /// @param least in the input's unit
  /// @param peak most likely value
  /// @param most above `least`
  record Triangle(double least, double peak, double most) implements Distribution {
    public Triangle {
      check(least <= peak && peak <= most && least < most, "Triangle", peak);
    }
  }

  /// From a least to a most around a peak that counts four times: smoother than a triangle, and
  /// less in its tails.
  ///
  /// Source: D. Malcolm and others, Application of a technique for research and development program
  /// evaluation, Operations Research 7 (1959): a beta distribution with `α = 1 + 4 (peak - least) /
  /// width`, `β = 6 - α`.
  ///
  /// @param least in the input's unit
  /// @param peak most likely value
  /// @param most above `least`
  record Pert(double least, double peak, double most) implements Distribution {
    public Pert {
      check(least <= peak && peak <= most && least < most, "PERT", peak);
    }
  }

  /// Every value between two alike.
  ///
  /// @param least in the input's unit
  /// @param most above `least`
  record Even(double least, double most) implements Distribution {
    public Even {
      check(least < most, "Even", least);
    }
  }

  /// Another one whose values are kept below a bound: a share is never more than the whole.
  ///
  /// @param of another one
  /// @param most greatest value, in the input's unit
  record Capped(Distribution of, double most) implements Distribution {}

  /// Something that happens or does not.
  ///
  /// @param probability that it happens, 0 to 1
  /// @param otherwise value where it does not, in the input's unit
  /// @param happened value where it does
  record Event(double probability, double otherwise, double happened) implements Distribution {
    public Event {
      check(probability >= 0 && probability <= 1, "Event", probability);
    }
  }

  private static void check(boolean holds, String name, double value) {
    Check.that(
        holds,
        "finance.risk.distribution",
        "Distribution %s: its parameters do not make one; look at %s.",
        name,
        value);
  }

  /// The value that is not passed with a probability.
  ///
  /// @param probability > 0 and < 1
  /// @return in the input's unit
  default double quantile(double probability) {
    return switch (this) {
      case Gauss(double mean, double deviation) -> mean + deviation * Normal.quantile(probability);
      case LogNormal(double median, double deviation) ->
          median * Math.exp(deviation * Normal.quantile(probability));
      case Triangle triangle -> quantile(triangle, probability);
      case Pert(double least, double peak, double most) -> {
        double first = 1 + 4 * (peak - least) / (most - least);
        yield least + (most - least) * Beta.quantile(probability, first, 6 - first);
      }
      case Even(double least, double most) -> least + probability * (most - least);
      case Capped(Distribution of, double most) -> Math.min(most, of.quantile(probability));
      case Event(double likely, double otherwise, double happened) ->
          probability > 1 - likely ? happened : otherwise;
    };
  }

  /// The value at a draw of the standard normal distribution.
  ///
  /// @param normal any number
  /// @return in the input's unit
  default double ofNormal(double normal) {
    return switch (this) {
      case Gauss(double mean, double deviation) -> mean + deviation * normal;
      case LogNormal(double median, double deviation) -> median * Math.exp(deviation * normal);
      case Capped(Distribution of, double most) -> Math.min(most, of.ofNormal(normal));
      case Triangle _, Even _, Event _, Pert _ ->
          // the ends are kept out, where some distributions have no value
          quantile(Math.max(0x1p-53, Math.min(1 - 0x1p-53, Normal.cumulative(normal))));
    };
  }

  private static double quantile(Triangle triangle, double probability) {
    double width = triangle.most - triangle.least;
    double rise = triangle.peak - triangle.least;
    return probability * width < rise
        ? triangle.least + Math.sqrt(probability * width * rise)
        : triangle.most - Math.sqrt((1 - probability) * width * (width - rise));
  }

  default double median() {
    return quantile(0.5);
  }
}

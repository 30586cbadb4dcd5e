package org.tinkuy.exchange.heat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tinkuy.document.KeyedEntries;
import org.tinkuy.kernel.Check;

/// What is asked of a heat cascade.
///
/// @param streams at least one
/// @param utilities levels to share the utilities among; empty where only their sums are asked
/// @param mains through which zones may share heat; empty where that is not asked
public record HeatProblem(
    List<HeatStream> streams, List<HeatUtility> utilities, List<HeatMain> mains) {
  public HeatProblem {
    streams = List.copyOf(streams);
    utilities = List.copyOf(utilities);
    mains = List.copyOf(mains);
    Check.that(
        !streams.isEmpty(),
        "exchange.heat.noStream",
        "A heat cascade must have at least one stream. Maybe the list 'streams' is empty.");
    Check.that(
        utilities.stream().map(HeatUtility::name).distinct().count() == utilities.size(),
        "exchange.heat.levelTwice",
        "Utilities: each level must have its own name, but they are %s. Maybe add the pressure or a"
            + " number to the name.",
        utilities.stream().map(HeatUtility::name).toList());
    Check.that(
        mains.stream().map(HeatMain::name).distinct().count() == mains.size(),
        "exchange.heat.mainTwice",
        "Mains: each must have its own name, but they are %s. Maybe add the pressure or a number to"
            + " the name.",
        mains.stream().map(HeatMain::name).toList());
    Check.that(
        mains.stream().map(HeatMain::temperature_C).distinct().count() == mains.size(),
        "exchange.heat.mainLevel",
        "Mains: each must have its own temperature_C, but they are %s. Maybe two of them are one"
            + " main.",
        mains.stream().map(HeatMain::temperature_C).toList());
  }

  /// What is asked of streams alone.
  static HeatProblem of(List<HeatStream> streams, List<HeatUtility> utilities) {
    return new HeatProblem(streams, utilities, List.of());
  }

  /// Reads a problem file of the kind `heat-cascade`.
  public static Optional<HeatProblem> read(KeyedEntries entries) {
    List<HeatStream> streams = new ArrayList<>();
    for (KeyedEntries each : entries.list("streams")) {
      HeatStream.read(each).ifPresent(streams::add);
    }
    List<HeatUtility> utilities = new ArrayList<>();
    int position = 1;
    for (KeyedEntries each : entries.findList("utilities")) {
      HeatUtility.read(each, position++).ifPresent(utilities::add);
    }
    List<HeatMain> mains = new ArrayList<>();
    for (KeyedEntries each : entries.findList("mains")) {
      HeatMain.read(each).ifPresent(mains::add);
    }
    return entries.make(() -> new HeatProblem(streams, utilities, mains));
  }
}

package org.tinkuy.exchange.heat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.tinkuy.exchange.proof.Effort;
import org.tinkuy.exchange.proof.Outcomes;
import org.tinkuy.solver.Model;
import org.tinkuy.solver.Solution;
import org.tinkuy.solver.Tag;
import org.tinkuy.solver.Variable;

/// How much steam each zone raises into each main and uses out of it, so that the site needs the
/// least hot utility and then passes as little steam around as it can.
///
/// @param zones by name, in the order in which they are first named
public record MainLoads(Map<String, Zone> zones) {
  /// What one zone exchanges.
  ///
  /// @param hotUtility_kW heat brought in, kW, >= 0
  /// @param coldUtility_kW heat taken away, kW, >= 0
  /// @param raised_kW heat of the steam that it raises, by main, kW, >= 0
  /// @param used_kW heat of the steam that it uses, by main, kW, >= 0
  public record Zone(
      double hotUtility_kW,
      double coldUtility_kW,
      Map<String, Double> raised_kW,
      Map<String, Double> used_kW) {
    public Zone {
      raised_kW = Collections.unmodifiableMap(new LinkedHashMap<>(raised_kW));
      used_kW = Collections.unmodifiableMap(new LinkedHashMap<>(used_kW));
    }
  }

  public MainLoads {
    zones = Collections.unmodifiableMap(new LinkedHashMap<>(zones));
  }

  /// Heat of the steam that all zones raise into a main, kW.
  public double raised_kW(String main) {
    return zones.values().stream()
        .mapToDouble(zone -> zone.raised_kW.getOrDefault(main, 0.0))
        .sum();
  }

  /// Heat of the steam that all zones use out of a main, kW; what they use more than they raise is
  /// let down from hotter mains.
  public double used_kW(String main) {
    return zones.values().stream().mapToDouble(zone -> zone.used_kW.getOrDefault(main, 0.0)).sum();
  }

  /// Finds the loads; empty where the linear program was not solved.
  ///
  /// Source: Papoulias and Grossmann, _A structural optimization approach in process synthesis
  /// III_, Computers and Chemical Engineering 7 (1983), pages 723-734, the transshipment of several
  /// networks with a utility system.
  ///
  /// @param hotFirst mains from hot to cold
  /// @param least_kW hot utility of all zones
  static Optional<MainLoads> find(
      Map<String, List<HeatStream>> zones,
      List<HeatMain> hotFirst,
      double least_kW,
      Effort effort) {
    Program program = new Program(zones, hotFirst, least_kW);
    return Outcomes.findOptimum(effort.linear(program.model)).map(program::loads);
  }

  /// The linear program: heat that passes each temperature of a zone, with what utilities and mains
  /// bring and take above it, is nowhere negative; steam that is used out of a main, and what is
  /// let down to the next, was raised into it or let down from hotter ones.
  private static final class Program {
    final Model model;
    private final Map<String, Plant> plants = new LinkedHashMap<>();

    /// The variables of one zone.
    private record Plant(
        Variable hot,
        Variable cold,
        Map<HeatMain, Variable> raised,
        Map<HeatMain, Variable> used) {}

    Program(Map<String, List<HeatStream>> zones, List<HeatMain> hotFirst, double least_kW) {
      Model.Builder building = Model.minimize();
      List<Double> levels = new ArrayList<>();
      hotFirst.forEach(main -> levels.addAll(List.of(main.raised_C(), main.used_C())));
      Model.Sum least = building.constraint("least", Tag.of("exchange.rule.leastHeat"));
      zones.forEach(
          (name, streams) -> {
            Plant plant = plant(building, name, hotFirst);
            least.plus(1, plant.hot);
            plants.put(name, plant);
            points(building, name, plant, HeatCascade.passing(streams, levels));
          });
      least.atMost(least_kW);
      balance(building, hotFirst);
      this.model = building.build();
    }

    private static Plant plant(Model.Builder building, String zone, List<HeatMain> mains) {
      Map<HeatMain, Variable> raised = new LinkedHashMap<>();
      Map<HeatMain, Variable> used = new LinkedHashMap<>();
      for (HeatMain main : mains) {
        raised.put(main, flow(building, zone + " raises " + main.name(), 1));
        used.put(main, flow(building, zone + " uses " + main.name(), 0));
      }
      return new Plant(
          flow(building, zone + " hot", 0), flow(building, zone + " cold", 0), raised, used);
    }

    private static Variable flow(Model.Builder building, String name, double cost) {
      return building.continuous(name, 0, Double.POSITIVE_INFINITY, cost);
    }

    private static void points(
        Model.Builder building, String zone, Plant plant, List<CurvePoint> points) {
      for (int i = 0; i < points.size(); i++) {
        CurvePoint point = points.get(i);
        boolean afterLatent = i % 2 == 1;
        Tag tag = Tag.of("exchange.rule.heatAt", String.valueOf(point.shifted_C()));
        Model.Sum sum = building.constraint(zone + " point " + i, tag).plus(1, plant.hot);
        plant.used.forEach(
            (main, variable) ->
                sum.plus(point.isPast(main.used_C(), afterLatent) ? 1 : 0, variable));
        plant.raised.forEach(
            (main, variable) ->
                sum.plus(point.isPast(main.raised_C(), afterLatent) ? -1 : 0, variable));
        if (i == points.size() - 1) {
          sum.plus(-1, plant.cold).equalTo(-point.heat_kW());
        } else {
          sum.atLeast(-point.heat_kW());
        }
      }
    }

    /// Summed from the hottest main down, what is used never exceeds what is raised.
    private void balance(Model.Builder building, List<HeatMain> hotFirst) {
      for (int last = 0; last < hotFirst.size(); last++) {
        HeatMain lowest = hotFirst.get(last);
        Model.Sum sum =
            building.constraint(
                "main " + lowest.name(), Tag.of("exchange.rule.steamOf", lowest.name()));
        for (HeatMain main : hotFirst.subList(0, last + 1)) {
          for (Plant plant : plants.values()) {
            sum.plus(1, of(plant.raised, main)).plus(-1, of(plant.used, main));
          }
        }
        sum.atLeast(0);
      }
    }

    private static Variable of(Map<HeatMain, Variable> variables, HeatMain main) {
      return Objects.requireNonNull(variables.get(main));
    }

    MainLoads loads(Solution solution) {
      Map<String, Zone> loads = new LinkedHashMap<>();
      plants.forEach(
          (name, plant) ->
              loads.put(
                  name,
                  new Zone(
                      at(solution, plant.hot),
                      at(solution, plant.cold),
                      values(solution, plant.raised),
                      values(solution, plant.used))));
      return new MainLoads(loads);
    }

    private static Map<String, Double> values(
        Solution solution, Map<HeatMain, Variable> variables) {
      Map<String, Double> values = new LinkedHashMap<>();
      variables.forEach((main, variable) -> values.put(main.name(), at(solution, variable)));
      return values;
    }

    private static double at(Solution solution, Variable variable) {
      return Math.max(0, solution.at(variable));
    }
  }
}

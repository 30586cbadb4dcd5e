package org.tinkuy.finance.difference;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.tinkuy.document.KeyedDocument;
import org.tinkuy.document.WrittenChange;
import org.tinkuy.finance.model.ProjectRun;
import org.tinkuy.finance.project.AbsorptionPlan;

/// A key of the file of a case that is not written the same in two cases, and what it moves.
///
/// @param change its path, and what each case has there
/// @param alone change of each measure where the first case takes this from the second and nothing
///   else, in the order of [CaseMeasure]; not a number where one of the two has none, or where the
///   case does not run with it alone; empty where it was not reckoned: for what others of these
///   rows bring with them, for sources, dates and ranges, which move no flow, and behind the first
///   [#MOST_ALONE]
public record WrittenEffect(WrittenChange change, List<Double> alone) {
  /// So many changes are reckoned alone at most: each takes a run.
  static final int MOST_ALONE = 40;

  /// Keys of a figure that say whose it is and how sure.
  private static final Set<String> BACKING =
      Set.of("source", "date", "confidence", "range", "shape", "also");

  /// Keys of a figure that hold its numbers, which differ as those of an input.
  private static final Set<String> NUMBERS = Set.of("unit", "steps", "values", "value", "index");

  public WrittenEffect {
    alone = List.copyOf(alone);
  }

  public double alone(CaseMeasure measure) {
    return alone.isEmpty() ? Double.NaN : measure.of(alone);
  }

  /// What two files say otherwise beside the numbers of inputs, which are told as such.
  ///
  /// @param of the difference of the two cases
  /// @param run reads and runs a document; empty where it does not
  public static List<WrittenEffect> of(
      CaseDiff of,
      KeyedDocument before,
      KeyedDocument after,
      Function<KeyedDocument, Optional<ProjectRun>> run) {
    Set<String> inputs = new HashSet<>(of.before().model().of().inputs().keySet());
    inputs.addAll(of.after().model().of().inputs().keySet());
    Set<String> told = new HashSet<>();
    of.inputs().stream().filter(InputChange::counts).forEach(each -> told.add(each.id()));
    List<Double> base = CaseMeasure.allOf(of.before());
    Map<List<String>, Boolean> reckoned = new HashMap<>();
    List<WrittenEffect> effects = new ArrayList<>();
    for (WrittenChange change : WrittenChange.between(before, after)) {
      if (!isNumberOf(told, change)) {
        boolean isReckoned =
            !change.root().isEmpty()
                && !isBackingOf(inputs, change)
                && reckoned.size() < MOST_ALONE
                && reckoned.put(change.root(), true) == null;
        effects.add(
            new WrittenEffect(
                change, isReckoned ? moved(base, run.apply(change.in(before, after))) : List.of()));
      }
    }
    return effects;
  }

  /// The openings that a scenario moves.
  static List<WrittenEffect> ofOpenings(ProjectRun before, ProjectRun after) {
    List<WrittenEffect> effects = new ArrayList<>();
    List<AbsorptionPlan> later = after.model().of().park().absorptions();
    for (AbsorptionPlan one : before.model().of().park().absorptions()) {
      for (AbsorptionPlan other : later) {
        if (one.id().equals(other.id()) && !one.opening().equals(other.opening())) {
          List<String> steps = List.of("absorption", one.id(), "opening");
          YearMonth from = one.opening();
          effects.add(
              new WrittenEffect(
                  new WrittenChange(steps, List.of(), from.toString(), other.opening().toString()),
                  List.of()));
        }
      }
    }
    return effects;
  }

  private static List<Double> moved(List<Double> base, Optional<ProjectRun> run) {
    List<Double> moved = new ArrayList<>();
    for (CaseMeasure each : CaseMeasure.values()) {
      moved.add(
          run.map(found -> each.of(CaseMeasure.allOf(found)) - each.of(base)).orElse(Double.NaN));
    }
    return moved;
  }

  private static boolean isNumberOf(Set<String> inputs, WrittenChange change) {
    return inputs.contains(change.path()) || isBelow(inputs, NUMBERS, change);
  }

  private static boolean isBackingOf(Set<String> inputs, WrittenChange change) {
    return isBelow(inputs, BACKING, change);
  }

  private static boolean isBelow(Set<String> inputs, Set<String> keys, WrittenChange change) {
    List<String> steps = change.steps();
    for (int i = 1; i < steps.size(); i++) {
      if (keys.contains(steps.get(i)) && inputs.contains(String.join(".", steps.subList(0, i)))) {
        return true;
      }
    }
    return false;
  }
}

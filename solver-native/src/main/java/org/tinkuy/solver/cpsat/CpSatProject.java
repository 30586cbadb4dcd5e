package org.tinkuy.solver.cpsat;

import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CumulativeConstraint;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.IntervalVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import java.util.ArrayList;
import java.util.List;
import org.tinkuy.solver.Activity;
import org.tinkuy.solver.Precedence;
import org.tinkuy.solver.Project;
import org.tinkuy.solver.Resource;

/// A project in CP-SAT's words.
final class CpSatProject {
  private final Project project;
  private final long horizon;
  private final CpModel model = new CpModel();
  private final List<IntVar> starts = new ArrayList<>();
  private final List<IntervalVar> intervals = new ArrayList<>();

  /// Says a project again.
  ///
  /// @param from where to begin, one start for each activity; empty for no advice
  CpSatProject(Project project, List<Long> from) {
    this.project = project;
    this.horizon = project.horizon();
    for (Activity each : project.activities()) {
      add(each);
    }
    for (Precedence each : project.precedences()) {
      LinearExprBuilder between =
          LinearExpr.newBuilder()
              .add(starts.get(each.second().index()))
              .addTerm(starts.get(each.first().index()), -1);
      model.addGreaterOrEqual(between, each.startToStart());
    }
    project.resources().forEach(this::share);
    aim();
    for (int i = 0; i < from.size(); i++) {
      model.addHint(starts.get(i), from.get(i));
    }
  }

  private void add(Activity activity) {
    long latest = Math.min(horizon, activity.latest()) - activity.duration();
    IntVar start =
        model.newIntVar(activity.earliest(), Math.max(activity.earliest(), latest), "start");
    if (latest < activity.earliest()) {
      model.addLessOrEqual(start, latest); // its window is too short, and CP-SAT shall say so
    }
    starts.add(start);
    intervals.add(model.newFixedSizeIntervalVar(start, activity.duration(), "interval"));
  }

  private void share(Resource resource) {
    CumulativeConstraint shared = model.addCumulative(resource.capacity());
    for (Activity activity : project.activities()) {
      for (Activity.Need need : activity.needs()) {
        if (need.resource().equals(resource)) {
          shared.addDemand(intervals.get(activity.index()), need.amount());
        }
      }
    }
  }

  private void aim() {
    switch (project.goal()) {
      case MAKESPAN -> {
        IntVar end = model.newIntVar(0, horizon, "end");
        for (Activity each : project.activities()) {
          model.addGreaterOrEqual(
              LinearExpr.newBuilder().add(end).addTerm(starts.get(each.index()), -1),
              each.duration());
        }
        model.minimize(end);
      }
      case WEIGHTED_ENDS -> {
        LinearExprBuilder sum = LinearExpr.newBuilder();
        for (Activity each : project.activities()) {
          sum.addTerm(starts.get(each.index()), each.weight());
          sum.add(Math.multiplyExact(each.weight(), each.duration()));
        }
        model.minimize(sum);
      }
    }
  }

  CpModel model() {
    return model;
  }

  List<Long> starts(CpSolver solver) {
    return starts.stream().map(solver::value).toList();
  }
}

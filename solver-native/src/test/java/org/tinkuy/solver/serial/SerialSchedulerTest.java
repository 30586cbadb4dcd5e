package org.tinkuy.solver.serial;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tinkuy.solver.Activity;
import org.tinkuy.solver.Limits;
import org.tinkuy.solver.Outcome;
import org.tinkuy.solver.Precedence;
import org.tinkuy.solver.Project;
import org.tinkuy.solver.Resource;
import org.tinkuy.solver.Schedule;
import org.tinkuy.solver.ScheduleRequest;
import org.tinkuy.solver.Scheduler;
import org.tinkuy.solver.contract.Outcomes;
import org.tinkuy.solver.contract.SampleProjects;
import org.tinkuy.solver.contract.SchedulerContract;
import org.tinkuy.solver.cpsat.CpSatScheduler;
import org.tinkuy.solver.library.NativeLibraries;

class SerialSchedulerTest extends SchedulerContract {
  private final Scheduler scheduler = new SerialScheduler();

  @Override
  protected Scheduler scheduler() {
    return scheduler;
  }

  @Override
  protected double someWork() {
    return 50; // orders that it tries
  }

  @Test
  void provesAScheduleThatIsAsShortAsItsOrder() {
    Project.Builder builder = Project.builder(Project.Goal.MAKESPAN);
    Activity first = builder.activity("first", 5, List.of());
    Activity second = builder.activity("second", 3, List.of());
    builder.precedence(first, second, Precedence.Link.FINISH_START, 2);

    Schedule schedule = Outcomes.optimum(scheduler.schedule(ScheduleRequest.of(builder.build())));

    assertThat(schedule.starts()).containsExactly(0L, 7L);
    assertThat(schedule.bound()).isEqualTo(10);
  }

  @Test
  void provesAScheduleThatIsAsShortAsTheWork() {
    Project.Builder builder = Project.builder(Project.Goal.MAKESPAN);
    Resource crew = builder.resource("crew", 2);
    for (int i = 0; i < 4; i++) {
      builder.activity("dig " + i, 3, List.of(new Activity.Need(crew, 1)));
    }

    Schedule schedule = Outcomes.optimum(scheduler.schedule(ScheduleRequest.of(builder.build())));

    // 4 x 3 weeks of work by 2 crews
    assertThat(schedule.objective()).isEqualTo(6);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void isNeverBetterThanTheBestAndNearIt(long seed) {
    Project project = SampleProjects.random(20, seed);
    CpSatScheduler exact = CpSatScheduler.load(NativeLibraries.find().orElseThrow()).orElseThrow();

    Schedule found = answer(scheduler.schedule(ScheduleRequest.of(project)));
    Schedule best = Outcomes.optimum(exact.schedule(ScheduleRequest.of(project)));

    assertThat(found.objective()).isBetween(best.objective(), 1.1 * best.objective());
    assertThat(found.bound()).isLessThanOrEqualTo(best.objective());
  }

  @Test
  void saysThatALoopIsBeyondIt() {
    Project.Builder builder = Project.builder(Project.Goal.MAKESPAN);
    Activity first = builder.activity("first", 5, List.of());
    Activity second = builder.activity("second", 5, List.of());
    Project project = builder.after(first, second).after(second, first).build();

    assertThat(scheduler.schedule(ScheduleRequest.of(project)))
        .isInstanceOf(Outcome.Unsupported.class);
  }

  @Test
  void triesNoMoreThanItMay() {
    Project project = SampleProjects.heatNetwork();
    List<Long> best = List.of(0L, 7L, 13L, 0L, 0L);

    Outcome<Schedule> outcome =
        scheduler.schedule(
            ScheduleRequest.of(project)
                .from(best)
                .within(Limits.seconds(60).withGap(0).withWork(1)));

    assertThat(Outcomes.feasible(outcome).stop()).isEqualTo(Outcome.Stop.WORK);
    assertThat(Outcomes.feasible(outcome).answer().objective()).isEqualTo(18);
  }
}

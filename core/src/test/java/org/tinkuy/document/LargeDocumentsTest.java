package org.tinkuy.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tinkuy.document.ChangeSet.SetCell;

/// Checking takes time in proportion to the rows, right or wrong. What counts is the time of the
/// processor, so that a busy machine breaks nothing; the limit is wide, but what is quadratic takes
/// minutes.
class LargeDocumentsTest {
  private static final double LIMIT_s = 10;

  private static <T> T quickly(Supplier<T> work) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadCpuTime();
    T result = work.get();
    assertThat((threads.getCurrentThreadCpuTime() - before) / 1e9).isLessThan(LIMIT_s);
    return result;
  }

  private static String rows(String columns, int count, IntFunction<String> row) {
    return IntStream.range(0, count)
        .mapToObj(row)
        .collect(Collectors.joining("\n", columns + "\n", ""));
  }

  @Test
  void checksAHundredThousandRows() {
    Written park =
        Written.park()
            .table("tenants", rows("tenant;name;sector", 10_000, i -> "T" + i + ";Name;1313"))
            .table(
                "plots",
                rows(
                    "plot;use;status;area_m2;tenant",
                    10_000,
                    i -> "P" + i + ";industrial;leased;1200.5;T" + i))
            .table(
                "flows",
                rows(
                    "flow;period;tenant;direction;carrier;quantity;unit;state",
                    80_000,
                    i ->
                        "F%d;%d;T%d;out;water;12.5;t;measured"
                            .formatted(i / 5, 2020 + i % 5, i / 10)));

    CheckedPark checked = quickly(park::check);

    assertThat(checked.issues()).isEmpty();
    assertThat(checked.park().table("flows").rows()).hasSize(80_000);
  }

  @Test
  void checksRowsThatAreAllWrong() {
    Written park =
        Written.park()
            .table("tenants", rows("tenant;name;sector", 20_000, i -> "T" + i + ";Name;1313"))
            .table(
                "leases",
                rows("lease;plot;tenant;from", 20_000, i -> "L" + i + ";Q" + i + ";U" + i + ";x"))
            .table(
                "events", rows("event;opened;tenant", 20_000, i -> "E" + i + ";2024-01-01;U" + i))
            .table(
                "flows",
                rows(
                    "flow;period;tenant;direction;carrier;quantity;unit;state",
                    20_000,
                    i -> "F;2024;T1;out;wter;12;t" + i + ";measured"));

    CheckedPark checked = quickly(park::check);

    assertThat(checked.keys("leases")).isEmpty();
    assertThat(checked.keys("events")).isEmpty();
  }

  @Test
  void checksALongCascade() {
    Written park =
        Written.park()
            .table("tenants", rows("tenant;name;sector", 20_000, i -> "T" + i + ";Name;9999"))
            .table(
                "economics", rows("tenant;period", 40_000, i -> "T" + i / 2 + ";" + (2023 + i % 2)))
            .table(
                "plots",
                rows("plot;use;status;tenant", 20_000, i -> "P" + i + ";green;planned;T" + i));

    CheckedPark checked = quickly(park::check);

    assertThat(checked.keys("economics")).isEmpty();
    assertThat(checked.keys("plots")).hasSize(20_000);
  }

  @Test
  void makesManyChanges() {
    ParkDocument document =
        Written.park()
            .table("tenants", rows("tenant;name;sector", 50_000, i -> "T" + i + ";Name;1313"))
            .document();
    ChangeSet changes =
        new ChangeSet(
            "plan",
            "",
            "",
            "",
            IntStream.range(0, 50_000)
                .<ChangeSet.Change>mapToObj(i -> new SetCell("tenants", "T" + i, "name", "New"))
                .toList());

    assertThat(
            quickly(() -> new ChangeSetApply(TestCatalog.CATALOG).apply(document, changes))
                .issues())
        .isEmpty();
  }
}

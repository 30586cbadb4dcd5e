package org.tinkuy.exchange.water;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The cascade of qualities and the flows that reach its target.
class WaterDesignTest {
  // G. T. Polley, H. L. Polley, Design better water networks, Chem. Eng. Progress 96 (2), 2000,
  // 47-52: t/h and ppm
  private static final List<WaterSource> SOURCES =
      List.of(
          source("S1", 50, 50),
          source("S2", 100, 100),
          source("S3", 70, 150),
          source("S4", 60, 250));
  private static final List<WaterSink> SINKS =
      List.of(sink("D1", 50, 20), sink("D2", 100, 50), sink("D3", 80, 100), sink("D4", 70, 200));

  @Test
  void reachesTheTargetAndPinchOfPolleyAndPolley() {
    QualityCascade cascade = cascade(SOURCES, SINKS);

    assertThat(cascade.leastFlow(0)).isCloseTo(70, within(1e-9));
    assertThat(cascade.pinches(0, 70)).containsExactly(150.0);
    // sinks take 300, sources give 280
    assertThat(cascade.missingFlow()).isEqualTo(20);
    assertThat(cascade.isFlowTight(70)).isFalse();
    assertThat(cascade.isFlowTight(20)).isTrue();
  }

  @Test
  void givesTheDeficitOfEachQualityByHand() {
    // above 20: 50 of D1; above 50: 100 of D2 more and 50 of S1 less
    assertThat(cascade(SOURCES, SINKS).levels())
        .startsWith(
            new QualityCascade.Level(20, 0),
            new QualityCascade.Level(50, 50 * 30),
            new QualityCascade.Level(100, 50 * 30 + 100 * 50));
  }

  @Test
  void cannotServeWithWaterDirtierThanASinkAllows() {
    QualityCascade cascade = steps(SOURCES, SINKS).look(30).cascade();

    assertThat(cascade.canServe(20)).isTrue();
    // D1 takes no more than 20 ppm, and no source is cleaner than 50
    assertThat(cascade.canServe(30)).isFalse();
  }

  @Test
  void needsNothingFreshWhereSourcesAreCleanEnough() {
    QualityCascade cascade =
        cascade(List.of(source("S", 100, 10)), List.of(sink("D", 60, 10), sink("E", 30, 80)));

    assertThat(cascade.leastFlow(0)).isZero();
    assertThat(cascade.pinches(0, 0)).isEmpty();
    assertThat(cascade.missingFlow()).isEqualTo(-10);
  }

  @Test
  void mixesTheNextCleanerAndTheNextDirtierToTheLimit() {
    NearestNeighbours.Sent sent =
        NearestNeighbours.serve(
            List.of(source("dirty", 50, 100), source("clean", 100, 0)), List.of(sink("D", 60, 50)));

    assertThat(sent.flows())
        .containsExactly(new WaterFlow("clean", "D", 30), new WaterFlow("dirty", "D", 30));
    assertThat(sent.left()).containsExactly(source("clean", 70, 0), source("dirty", 20, 100));
  }

  @Test
  void servesTheCleanestSinkFirstSoThatOthersCanStillBeServed() {
    // D2 would do with the clean water as well, and D1 could not without it
    NearestNeighbours.Sent sent =
        NearestNeighbours.serve(
            List.of(source("clean", 40, 0), source("dirty", 40, 100)),
            List.of(sink("D2", 40, 100), sink("D1", 40, 0)));

    assertThat(sent.flows())
        .containsExactly(new WaterFlow("clean", "D1", 40), new WaterFlow("dirty", "D2", 40));
    assertThat(sent.left()).isEmpty();
  }

  @Test
  void servesAllOfPolleyAndPolleyWithTheTarget() {
    List<WaterSource> sources = new ArrayList<>(SOURCES);
    sources.add(source("fresh", 70, 0));

    NearestNeighbours.Sent sent = NearestNeighbours.serve(sources, SINKS);

    sound(sent, sources, SINKS);
    // 350 in, 300 served: the published waste of 50
    assertThat(sent.left().stream().mapToDouble(WaterSource::flow).sum())
        .isCloseTo(50, within(1e-9));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void servesWhateverTheCascadeFoundPossibleAndNothingLessWouldDo(long seed) {
    Random random = new Random(seed);
    List<WaterSource> sources = new ArrayList<>();
    List<WaterSink> sinks = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      sources.add(source("S" + i, random.nextInt(1, 90), random.nextInt(0, 200)));
      sinks.add(sink("D" + i, random.nextInt(1, 90), random.nextInt(0, 200)));
    }
    QualityCascade cascade = cascade(sources, sinks);
    double target = cascade.leastFlow(0);
    sources.add(source("fresh", target, 0));

    sound(NearestNeighbours.serve(sources, sinks), sources, sinks);
    // a tenth less fresh water would leave a deficit at some quality, or in flow
    double less = 0.9 * target;
    assertThat(
            target == 0
                || cascade.missingFlow() > less
                || cascade.levels().stream().anyMatch(l -> l.deficit() > less * l.quality()))
        .isTrue();
  }

  private static void sound(
      NearestNeighbours.Sent sent, List<WaterSource> sources, List<WaterSink> sinks) {
    Map<String, WaterSource> byName =
        sources.stream().collect(Collectors.toMap(WaterSource::name, each -> each));
    for (WaterSink sink : sinks) {
      List<WaterFlow> into =
          sent.flows().stream().filter(flow -> flow.to().equals(sink.name())).toList();
      double flow = into.stream().mapToDouble(WaterFlow::flow).sum();
      double load =
          into.stream().mapToDouble(each -> each.flow() * byName.get(each.from()).quality()).sum();
      assertThat(flow).as(sink.name()).isCloseTo(sink.flow(), within(1e-6));
      assertThat(load).as(sink.name()).isLessThanOrEqualTo(sink.limit() * sink.flow() + 1e-5);
    }
    for (WaterSource source : sources) {
      double out =
          sent.flows().stream()
              .filter(flow -> flow.from().equals(source.name()))
              .mapToDouble(WaterFlow::flow)
              .sum();
      assertThat(out).as(source.name()).isLessThanOrEqualTo(source.flow() + 1e-6);
    }
  }

  private static QualityCascade cascade(List<WaterSource> sources, List<WaterSink> sinks) {
    return steps(sources, sinks).cascade();
  }

  private static QualityCascade.Steps steps(List<WaterSource> sources, List<WaterSink> sinks) {
    QualityCascade.Steps steps = new QualityCascade.Steps();
    sinks.forEach(sink -> steps.sink(sink.limit(), sink.flow()));
    sources.forEach(source -> steps.source(source.quality(), source.flow()));
    return steps;
  }

  private static WaterSource source(String name, double flow, double quality) {
    return new WaterSource(name, flow, quality);
  }

  private static WaterSink sink(String name, double flow, double limit) {
    return new WaterSink(name, flow, limit);
  }
}

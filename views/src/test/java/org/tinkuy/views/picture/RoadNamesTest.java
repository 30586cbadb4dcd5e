package org.tinkuy.views.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tinkuy.park.RoadClass;

/// Names along roads on a drawing of one pixel a metre, 400 by 200.
class RoadNamesTest {
  private static final Box SEEN = new Box(0, 0, 400, 200);
  private static final MapFrame FRAME = new MapFrame(new Box(0, 0, 400, 200), SEEN);

  private static MapGround road(String name, double... line) {
    return new MapGround(
        MapGround.Kind.ROAD,
        "road",
        MapGround.Form.LINE,
        List.of(Ring.of(line)),
        new MapGround.Way(name, Optional.of(RoadClass.LOCAL), Optional.of(10.0)));
  }

  private static List<RunningName> names(List<Rings> taken, MapGround... roads) {
    return new RoadNames(List.of(roads), FRAME, SEEN, taken).find();
  }

  @Test
  void aNameStandsInTheMiddleOfItsRoadAndRunsAlongIt() {
    // falls 1 in 4 on the drawing, whose heights count from the top: atan(1/4) = 14.04 degrees
    List<RunningName> names = names(List.of(), road("Calle", 0, 150, 400, 50));

    assertThat(names).hasSize(1);
    assertThat(names.getFirst().centre()).isEqualTo(new Point(200, 100));
    assertThat(names.getFirst().degrees()).isCloseTo(14.04, within(0.01));
  }

  @Test
  void aRoadInSeveralPartsIsNamedOnceOnItsLongestPiece() {
    List<RunningName> names =
        names(List.of(), road("Calle", 0, 20, 90, 20), road("Calle", 100, 180, 400, 180));

    assertThat(names).extracting(RunningName::centre).containsExactly(new Point(250, 20));
  }

  @Test
  void givesWayToTheWordsOfPlotsAndToNamesBeforeIt() {
    Rings words = Rings.of(new Box(150, 95, 100, 12));
    List<RunningName> names =
        names(
            List.of(words),
            road("Primera", 0, 100, 400, 100),
            // along the same line, so that only room for two names in a row is left
            road("Segunda", 0, 100, 400, 100));

    assertThat(names).hasSize(2);
    assertThat(names).noneMatch(name -> name.meets(words));
    assertThat(names.get(0).meets(names.get(1).area())).isFalse();
  }

  /// The crossing lies in the middle, where the name would stand otherwise.
  @Test
  void leavesCrossingsOpenWhereThereIsRoom() {
    MapGround other = road("", 200, 0, 200, 200);
    RunningName beside = names(List.of(), road("Calle", 0, 100, 400, 100), other).getFirst();
    assertThat(beside.meets(new Edge(new Point(200, 0), new Point(200, 200)))).isFalse();

    // 60 m leave no other place
    RunningName across = names(List.of(), road("Los Molles", 170, 100, 230, 100), other).getFirst();
    assertThat(across.centre()).isEqualTo(new Point(200, 100));
  }

  @Test
  void isLeftOutWhereItFitsNowhere() {
    assertThat(names(List.of(), road("Calle Los Tejedores", 0, 100, 40, 100))).isEmpty();
    assertThat(names(List.of(Rings.of(SEEN)), road("Calle", 0, 100, 400, 100))).isEmpty();
    assertThat(names(List.of(), road("", 0, 100, 400, 100))).isEmpty();
  }

  /// Seen between 0 and 400: the name stands in the middle of what is seen.
  @Test
  void onlyTheSeenPartOfARoadIsNamed() {
    assertThat(names(List.of(), road("Calle", -1000, 100, 400, 100)))
        .extracting(RunningName::centre)
        .containsExactly(new Point(200, 100));
  }

  /// A road of which nobody told the class is no local street.
  @Test
  void everyClassIsDrawnInItsOwnWayAndSoIsAnUnknownOne() {
    List<String> drawn =
        Stream.concat(
                Arrays.stream(RoadClass.values()).map(Optional::of),
                Stream.of(Optional.<RoadClass>empty()))
            .map(
                kind -> {
                  Svg svg = new Svg(400, 200, "a", "b", "c");
                  MapGround.Way way = new MapGround.Way("", kind, Optional.of(10.0));
                  RoadStyle.draw(
                      svg,
                      List.of(
                          new MapGround(
                              MapGround.Kind.ROAD,
                              "road",
                              MapGround.Form.LINE,
                              List.of(Ring.of(0, 100, 400, 100)),
                              way)),
                      FRAME);
                  return svg.finish();
                })
            .toList();
    assertThat(drawn).doesNotHaveDuplicates();
  }

  /// The more traffic, the wider, also where nobody told a width; a told one is true to scale.
  @Test
  void aRoadIsAsWideAsToldAndNeverThinnerThanItsClass() {
    assertThat(RoadStyle.px(road("", 0, 0, 1, 1), FRAME)).isEqualTo(10);
    double before = Double.MAX_VALUE;
    for (RoadClass kind : RoadClass.values()) {
      MapGround.Way way = new MapGround.Way("", Optional.of(kind), Optional.empty());
      double px =
          RoadStyle.px(
              new MapGround(
                  MapGround.Kind.ROAD, "", MapGround.Form.LINE, List.of(Ring.of(0, 0, 1, 1)), way),
              FRAME);
      assertThat(px).isLessThanOrEqualTo(before).isPositive();
      before = px;
    }
  }
}

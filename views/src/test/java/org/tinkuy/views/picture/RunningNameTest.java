package org.tinkuy.views.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/// A river that falls 1 in 5 from left to right, 40 px wide measured upright, in a frame of 400 by
/// 200 px.
class RunningNameTest {
  private static final Type TYPE = Type.PLAIN.sized(11).at(Type.Anchor.MIDDLE);
  private static final Box FRAME = new Box(0, 0, 400, 200);
  private static final Rings RIVER = new Rings(List.of(Ring.of(0, 40, 400, 120, 400, 160, 0, 80)));

  @Test
  void runsAlongItsRiverInTheMiddleOfIt() {
    RunningName name = RunningName.find("Claro", RIVER, FRAME, TYPE).orElseThrow();

    // atan(1/5) = 11.31 degrees
    assertThat(name.degrees()).isCloseTo(11.31, within(0.01));
    double middle = 60 + name.centre().x() / 5;
    assertThat(name.centre().y()).isCloseTo(middle, within(4.0));
  }

  /// The same river drawn from its other end.
  @Test
  void neverStandsOnItsHead() {
    Rings turned = new Rings(List.of(new Ring(RIVER.rings().getFirst().points().reversed())));
    assertThat(RunningName.find("Claro", turned, FRAME, TYPE).orElseThrow().degrees())
        .isCloseTo(11.31, within(0.01));
  }

  @Test
  void isLeftToTheKeyWhereItFitsNowhere() {
    assertThat(RunningName.find("Claro", RIVER, new Box(190, 0, 20, 200), TYPE)).isEmpty();
    assertThat(RunningName.find("", RIVER, FRAME, TYPE)).isEmpty();
    Rings brook = new Rings(List.of(Ring.of(0, 40, 400, 120, 400, 126, 0, 46)));
    assertThat(RunningName.find("Claro", brook, FRAME, TYPE)).isEmpty();
  }

  @Test
  void isTurnedAboutItsMiddle() {
    Svg svg = new Svg(400, 200, "a", "b", "c");
    new RunningName("Claro", new Point(100, 80), 10, TYPE).draw(svg);
    assertThat(svg.finish()).contains("transform=\"rotate(10 100 80)\">Claro</text>");
  }
}

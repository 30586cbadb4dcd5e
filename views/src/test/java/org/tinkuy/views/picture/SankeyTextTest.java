package org.tinkuy.views.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tinkuy.views.NumberStyle;

class SankeyTextTest {
  /// A column as narrow as may be, with 54 pixels for a line.
  private static List<String> lines(String name) {
    SankeyNode node = new SankeyNode("n", name, -1, true, 0, false);
    SankeyNode other = new SankeyNode("o", "o", -1, true, 0, false);
    Sankey sankey =
        new Sankey(
            "s",
            "title",
            "sub",
            "source",
            "m3",
            List.of(node, other),
            List.of(new SankeyLink("n", "o", 1, "water", SankeyLink.State.KNOWN)),
            List.of(new FillClass("water", "water", Fill.RIVER)));
    return SankeyText.of(sankey, Map.of("n", 0, "o", 1), NumberStyle.of("en"))
        .withBrokenWords()
        .in(0)
        .of("n")
        .lines();
  }

  /// A store takes in 6,412 m3 by its meter and gives out an estimate of 5,700: its box said that
  /// the 6,412 are one, and the table beside it that they are not.
  @Test
  void aBoxIsMarkedByTheSideThatItTells() {
    Sankey sankey =
        new Sankey(
            "s",
            "title",
            "sub",
            "source",
            "m3",
            Stream.of("mains", "store", "sewer")
                .map(id -> new SankeyNode(id, id, -1, true, 0, false))
                .toList(),
            List.of(
                new SankeyLink("mains", "store", 6_412, "water", SankeyLink.State.KNOWN),
                new SankeyLink("store", "sewer", 5_700, "water", SankeyLink.State.ESTIMATED)),
            List.of(new FillClass("water", "water", Fill.RIVER)));
    SankeyText text =
        SankeyText.of(sankey, Map.of("mains", 0, "store", 1, "sewer", 2), NumberStyle.of("en"));

    assertThat(text.of("store").value()).isEqualTo("6,412");
    assertThat(text.of("sewer").value()).isEqualTo("~\u202F5,700");
  }

  /// A firm takes in 27,811 MWh and besides what it does not tell: its box said 27,811, and the
  /// table "at least" that.
  @Test
  void aBoxIntoWhichMoreRunsThanIsToldSaysALeastAmount() {
    Sankey sankey =
        new Sankey(
            "s",
            "title",
            "sub",
            "source",
            "MWh",
            Stream.of("grid", "gas", "firm")
                .map(id -> new SankeyNode(id, id, -1, true, 0, false))
                .toList(),
            List.of(
                new SankeyLink("grid", "firm", 27_811, "power", SankeyLink.State.KNOWN),
                new SankeyLink("gas", "firm", 0, "power", SankeyLink.State.HIDDEN)),
            List.of(new FillClass("power", "power", Fill.OCHRE)));
    SankeyText text =
        SankeyText.of(sankey, Map.of("grid", 0, "gas", 0, "firm", 1), NumberStyle.of("en"));

    assertThat(text.of("firm").value()).isEqualTo("≥\u202F27,811");
    assertThat(text.of("grid").value()).isEqualTo("27,811");
    assertThat(text.of("gas").value()).isEqualTo("?");
  }

  /// Small or large and whatever marks are on them, vowels are vowels.
  @ParameterizedTest
  @CsvSource({
    "evaporadores,evapora-,dores",
    "TRANSFORMADORES,TRANS-,FORMA-",
    "IMPREGNADORAS,IMPREG-,NADORAS",
    "CENTRÍFUGAS,CENTRÍ-,FUGAS",
    "Mỹthuậtđịnh,Mỹthuật-,định"
  })
  void aWordIsBrokenBeforeASyllable(String name, String first, String second) {
    assertThat(lines(name)).startsWith(first, second);
  }

  /// A letter with two marks is three characters; the W puts the last place for a cut amid them.
  @ParameterizedTest
  @ValueSource(ints = {5, 6, 7, 8, 9, 10, 11, 12})
  void noMarkIsCutFromItsLetter(int letters) {
    String name = Normalizer.normalize("Ậ".repeat(letters) + "W", Normalizer.Form.NFD);

    List<String> lines = lines(name);

    assertThat(lines)
        .allMatch(line -> Character.getType(line.charAt(0)) != Character.NON_SPACING_MARK);
    assertThat(String.join("", lines).replace("-", "")).isEqualTo(name);
  }
}

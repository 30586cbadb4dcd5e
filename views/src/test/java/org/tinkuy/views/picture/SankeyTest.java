package org.tinkuy.views.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tinkuy.kernel.Refusal;
import org.tinkuy.views.Label;
import org.tinkuy.views.Labels;
import org.tinkuy.views.NumberCell;
import org.tinkuy.views.NumberStyle;
import org.tinkuy.views.Picture;
import org.tinkuy.views.Table;
import org.tinkuy.views.picture.SankeyLink.State;

class SankeyTest {
  private static final Labels LABELS =
      new Labels(Labels.keys().stream().collect(Collectors.toMap(key -> key, key -> key)));
  private static final FillClass WATER = new FillClass("water", "water", Fill.RIVER);

  @Test
  void standsInColumnsFromSourceToSink() {
    Sankey sankey =
        sankey(link("river", "works", 10), link("works", "firm", 8), link("firm", "sea", 8));

    assertThat(SankeyColumns.of(sankey))
        .isEqualTo(Map.of("river", 0, "works", 1, "firm", 2, "sea", 3));
  }

  @Test
  void drawsWhatComesBackAsALoop() {
    // the plant gives 2 back to the works; of the cycle that is the least
    Sankey sankey =
        sankey(
            link("river", "works", 10),
            link("works", "firm", 12),
            link("firm", "plant", 12),
            link("plant", "works", 2),
            link("plant", "sea", 10));

    SankeyLayout layout = SankeyLayout.of(sankey);

    assertThat(layout.loops()).containsExactly(link("plant", "works", 2));
    assertThat(sankey.countLoops()).isEqualTo(1);
  }

  @Test
  void whatAFirmUsesAgainIsALoopToo() {
    assertThat(sankey(link("a", "b", 1), link("b", "b", 1)).countLoops()).isEqualTo(1);
  }

  @Test
  void holdsOneScaleForAllWidths() {
    SankeyLayout layout =
        SankeyLayout.of(sankey(link("a", "b", 30), link("a", "c", 10), link("b", "d", 30)));

    assertThat(layout.width_px(link("a", "b", 30)))
        .isCloseTo(3 * layout.width_px(link("a", "c", 10)), within(1e-9));
  }

  @Test
  void keepsNodesOfAColumnApart() {
    List<SankeyLink> links = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      links.add(link("a", "f" + i, 1 + i % 7));
      links.add(link("f" + i, "z", 1 + i % 7));
    }
    SankeyLayout layout = SankeyLayout.of(sankey(links.toArray(SankeyLink[]::new)));

    List<String> column = layout.columns().get(1);
    for (int i = 1; i < column.size(); i++) {
      double above = layout.centre_px(column.get(i - 1)) + layout.height_px(column.get(i - 1)) / 2;
      double below = layout.centre_px(column.get(i)) - layout.height_px(column.get(i)) / 2;
      assertThat(below - above).isGreaterThanOrEqualTo(6 - 1e-6);
    }
  }

  @Test
  void untanglesWhatCanBeUntangled() {
    // three straight streams, given in an order in which all cross
    SankeyLayout layout =
        SankeyLayout.of(sankey(link("a", "z", 1), link("b", "y", 1), link("c", "x", 1)));

    List<String> left = layout.columns().getFirst();
    List<String> right = layout.columns().getLast();
    Map<String, String> pairs = Map.of("a", "z", "b", "y", "c", "x");
    assertThat(left.stream().map(node -> pairs.getOrDefault(node, "")).toList()).isEqualTo(right);
  }

  @ParameterizedTest
  @ValueSource(ints = {5, 40, 200})
  void drawsTheSameEveryTimeAndTellsTheSameAsATable(int count) {
    Sankey sankey = random(count);

    Picture first = sankey.draw(LABELS, NumberStyle.of("en"));
    Picture second = sankey.draw(LABELS, NumberStyle.of("en"));

    assertThat(second.svg()).isEqualTo(first.svg());
    assertThat(first.twin().rows()).hasSize(count);
    assertThat(first.svg()).doesNotContain("NaN").doesNotContain("Infinity");
  }

  /// Links of 1 to 15: on paper the twelve largest stand, 15 to 4, and three others are counted;
  /// their sum was told, which counts what runs through several places at each of them.
  @Test
  void namesTheLargestLinksOnPaperAndCountsTheOthers() {
    SankeyLink[] links = new SankeyLink[15];
    for (int i = 0; i < links.length; i++) {
      links[i] = link("a", "b" + i, i + 1);
    }
    Table brief = sankey(links).draw(LABELS, NumberStyle.of("en")).brief().orElseThrow();

    assertThat(brief.rows()).hasSize(12);
    assertThat(brief.rows().getFirst().cells().getLast()).isEqualTo(NumberCell.of(15, 0));
    assertThat(brief.rows().getLast().cells().getLast()).isEqualTo(NumberCell.of(4, 0));
    assertThat(brief.note()).isEqualTo(LABELS.text(Label.SANKEY_REST, "count", 3));
  }

  @Test
  void showsWhatIsNotExplainedInPictureAndTable() {
    List<SankeyNode> nodes =
        List.of(
            new SankeyNode("a", "River", -1, false, 0, false),
            new SankeyNode("b", "Firm", -1, true, 4, true));
    Sankey sankey =
        new Sankey("s", "t", "u", "v", "m3", nodes, List.of(link("a", "b", 10)), List.of(WATER));

    Picture picture = sankey.draw(LABELS, NumberStyle.of("en"));

    assertThat(picture.svg())
        .contains(">4</text>")
        .contains("picture.sankey.unexplained, picture.sankey.flagged")
        .contains(Ink.CLAY_TINT.light())
        .doesNotContain(Ink.MUTED_TINT.light());
    assertThat(picture.twin().rows()).hasSize(2);
  }

  /// What is left of an estimate stood as a measured number beside the same one with its mark.
  @Test
  void whatEstimatesLeaveUnexplainedIsMarked() {
    List<SankeyNode> nodes =
        List.of(
            new SankeyNode("a", "River", -1, false, 0, false),
            new SankeyNode("b", "Firm", -1, true, 4, true, true));
    Sankey sankey =
        new Sankey("s", "t", "u", "v", "m3", nodes, List.of(link("a", "b", 10)), List.of(WATER));
    Picture picture = sankey.draw(LABELS, NumberStyle.of("en"));

    assertThat(picture.twin().rows().getLast().cells().getLast())
        .isEqualTo(new NumberCell(4, 0, NumberCell.ESTIMATED));
    assertThat(picture.svg()).contains(">~\u202f4</text>").doesNotContain(">4</text>");
  }

  /// The key had a colour for power of which only a dashed line was drawn.
  @Test
  void namesNoColourInTheKeyThatNoRibbonHas() {
    List<SankeyNode> nodes =
        List.of(
            new SankeyNode("a", "River", -1, false, 0, false),
            new SankeyNode("b", "Firm", -1, true, 0, false));
    SankeyLink power = new SankeyLink("a", "b", 0, "power", State.HIDDEN);
    List<FillClass> classes = List.of(WATER, new FillClass("power", "electricity", Fill.OCHRE));
    Sankey sankey =
        new Sankey("s", "t", "u", "v", "m3", nodes, List.of(link("a", "b", 10), power), classes);

    assertThat(sankey.draw(LABELS, NumberStyle.of("en")).svg())
        .contains(">water</text>")
        .doesNotContain(">electricity</text>");
  }

  @Test
  void tellsHiddenAndEstimatedFlowsApartWithoutColour() {
    String plain = svg(State.KNOWN, 10);
    String estimated = svg(State.ESTIMATED, 10);
    String hidden = svg(State.HIDDEN, 0);

    assertThat(plain)
        .doesNotContain("picture.sankey.estimated")
        .doesNotContain("stroke-dasharray=\"5 3\"");
    assertThat(estimated).contains("picture.sankey.estimated").hasSizeGreaterThan(plain.length());
    assertThat(hidden).contains("stroke-dasharray=\"5 3\"").contains("picture.sankey.hidden");
  }

  /// a gives 100 to b and 300 to c, d gives 50 to b: a says 400, b 150, c 300 and d 50. Of the
  /// links the 100 alone stand in no box, so they stand on their ribbon; one that is not told says
  /// none.
  @Test
  void aThickRibbonSaysItsAmountWhereNeitherOfItsBoxesDoes() {
    Sankey sankey = sankey(link("a", "b", 100), link("a", "c", 300), link("d", "b", 50));

    List<String> words = words(sankey);

    assertThat(words).containsOnlyOnce("400", "150", "300", "50", "100");
    assertThat(words(sankey(link("a", "b", 100), link("a", "c", 300)))).doesNotHaveDuplicates();
  }

  /// A ribbon of 5 beside 1,000 is thinner than a line of words.
  @Test
  void aThinRibbonSaysNothing() {
    assertThat(words(sankey(link("a", "b", 5), link("a", "c", 1000), link("d", "b", 50))))
        .contains("1,005", "55")
        .doesNotContain("5", "5.0");
  }

  private static List<String> words(Sankey sankey) {
    return Pattern.compile(">([^<>]+)</text>")
        .matcher(sankey.draw(LABELS, NumberStyle.of("en")).svg())
        .results()
        .map(found -> found.group(1))
        .toList();
  }

  @Test
  void writesALongNameInATallBoxOnLinesOfItsOwn() {
    List<SankeyNode> nodes =
        List.of(
            new SankeyNode("a", "River", 0, false, 0, false),
            new SankeyNode(
                "b", "Municipal treatment plant of the southern valley", 1, true, 0, false));
    Picture picture =
        new Sankey("s", "t", "u", "v", "m3", nodes, List.of(link("a", "b", 10)), List.of(WATER))
            .draw(LABELS, NumberStyle.of("en"));

    assertThat(picture.svg()).contains(">the southern valley</text>").doesNotContain("…");
  }

  /// A sheet has 657 by 710 pixels of 3/4 point for a drawing, so words of 12 pixels are of 7
  /// points where the scale is at least 7 / 9 = 0.7778: a fifth of the links leads to firms whose
  /// names need two lines.
  @ParameterizedTest
  @ValueSource(ints = {5, 40, 120, 200})
  void everyBoxSaysItsWholeNameAndAmountInSevenPointsOnASheet(int count) {
    Sankey sankey = park(count);
    String svg = sankey.draw(LABELS, NumberStyle.of("en")).svg();

    assertThat(svg).doesNotContain("…");
    List<String> said =
        Pattern.compile(">([^<]*)</text>").matcher(svg).results().map(m -> m.group(1)).toList();
    for (SankeyNode node : sankey.nodes()) {
      if (node.id().startsWith("f")) {
        assertThat(said).contains(amount(sankey, node.id()));
      }
    }
    double width = size(svg, 1);
    double height = size(svg, 2);
    assertThat(Math.min(657 / width, 710 / height))
        .as("%s x %s", width, height)
        .isGreaterThanOrEqualTo(0.7778);
  }

  private static String amount(Sankey sankey, String node) {
    double taken =
        sankey.links().stream()
            .filter(link -> link.to().equals(node))
            .mapToDouble(SankeyLink::value)
            .sum();
    return NumberStyle.of("en").format(taken, 0);
  }

  private static double size(String svg, int group) {
    return Double.parseDouble(
        svg.replaceAll("(?s).*?viewBox=\"0 0 ([0-9.]+) ([0-9.]+)\".*", "$" + group));
  }

  /// Waterworks, firms of which each fifth has a long name, a plant and what is used up: four links
  /// for each firm, as in the diagrams of a park.
  private static Sankey park(int count) {
    List<SankeyLink> links = new ArrayList<>();
    List<SankeyNode> nodes = new ArrayList<>();
    for (String id : List.of("works", "plant", "used", "sea")) {
      nodes.add(new SankeyNode(id, id, -1, true, 0, false));
    }
    for (int i = 0; links.size() + 3 < count; i++) {
      String name =
          i % 5 == 0 ? "Agroexportadora Espárrago Unicornio S.A. " + i : "Telar S.A. " + i;
      nodes.add(new SankeyNode("f" + i, name, -1, true, 0, false));
      links.add(link("works", "f" + i, 1000 + 37 * i));
      links.add(link("f" + i, "plant", 500 + 11 * i));
      links.add(link("f" + i, "used", 200 + 13 * i));
      links.add(link("plant", i % 7 == 0 ? "f" + i : "sea", 100 + i));
    }
    return new Sankey("s", "title", "sub", "source", "m3", nodes, links, List.of(WATER));
  }

  @Test
  void drawsEveryClassWithAPatternOfItsOwnForPrint() {
    Set<String> marks = new HashSet<>();
    for (Fill fill : List.of(Fill.RIVER, Fill.CLAY, Fill.OCHRE, Fill.MOSS, Fill.PLUM, Fill.MUTED)) {
      Svg svg = new Svg(100, 100, "p", "p", "p");
      SankeyDrawing.pattern(svg, Rings.of(new Box(0, 0, 40, 40)), fill);
      marks.add(svg.finish().replaceAll("#[0-9A-F]{6}", "").replaceAll("class=\"[^\"]*\"", ""));
    }

    assertThat(marks).hasSize(6);
  }

  /// A sheet has 840 by 910 pixels for words of 12 pixels, which are then printed in 7 points.
  @ParameterizedTest
  @ValueSource(ints = {5, 20, 50, 100, 200})
  void fitsLinksByChanceOnAnUprightSheet(int count) {
    String svg = random(count).draw(LABELS, NumberStyle.of("en")).svg();

    assertThat(size(svg, 1)).isLessThanOrEqualTo(840.01);
    assertThat(size(svg, 2)).isLessThanOrEqualTo(910.01);
  }

  /// a gives to b, b gives back; c gives to d, d gives back: the two loops meet nowhere.
  @Test
  void loopsThatNeverMeetShareALane() {
    List<SankeyNode> nodes = new ArrayList<>();
    for (String id : List.of("a", "b", "c", "d")) {
      nodes.add(new SankeyNode(id, id, nodes.size(), true, 0, false));
    }
    SankeyLink first = link("b", "a", 5);
    SankeyLink second = link("d", "c", 5);
    Sankey sankey =
        new Sankey(
            "s",
            "t",
            "u",
            "v",
            "m3",
            nodes,
            List.of(link("a", "b", 10), first, link("b", "c", 9), link("c", "d", 10), second),
            List.of(WATER));

    SankeyLanes lanes = new SankeyLanes(SankeyLayout.of(sankey), 4);

    assertThat(lanes.across_px(first)).isEqualTo(lanes.across_px(second));
  }

  @Test
  void breaksALongWordOnlyWhereNothingElseGivesRoom() {
    List<SankeyNode> nodes =
        List.of(
            new SankeyNode("a", "Agroexportadora", 0, true, 0, false),
            new SankeyNode("b", "b", 1, true, 0, false));
    SankeyText text =
        SankeyText.of(
            new Sankey("s", "t", "u", "v", "m3", nodes, List.of(link("a", "b", 1)), List.of(WATER)),
            Map.of("a", 0, "b", 1),
            NumberStyle.of("en"));

    assertThat(text.in(0).of("a").lines()).containsExactly("Agroexportadora");
    assertThat(text.withBrokenWords().in(0).of("a").lines())
        .containsExactly("Agroex-", "portadora");
  }

  @Test
  void refusesALinkToNowhere() {
    List<SankeyNode> nodes = List.of(new SankeyNode("a", "A", -1, true, 0, false));

    assertThatThrownBy(
            () ->
                new Sankey(
                    "s", "t", "u", "v", "m3", nodes, List.of(link("a", "b", 1)), List.of(WATER)))
        .isInstanceOf(Refusal.class);
  }

  private static String svg(State state, double value) {
    List<SankeyNode> nodes =
        List.of(
            new SankeyNode("a", "A", -1, true, 0, false),
            new SankeyNode("b", "B", -1, true, 0, false),
            new SankeyNode("c", "C", -1, true, 0, false));
    List<SankeyLink> links =
        List.of(link("a", "b", 20), new SankeyLink("b", "c", value, "water", state));
    return new Sankey("s", "t", "u", "v", "m3", nodes, links, List.of(WATER))
        .draw(LABELS, NumberStyle.of("en"))
        .svg();
  }

  private static Sankey random(int count) {
    Random random = new Random(count);
    List<SankeyLink> links = new ArrayList<>();
    int nodes = Math.max(3, count / 4);
    while (links.size() < count) {
      SankeyLink link =
          link("n" + random.nextInt(nodes), "n" + random.nextInt(nodes), random.nextInt(1000));
      if (links.stream().noneMatch(link::equals)) {
        links.add(link);
      }
    }
    return sankey(links.toArray(SankeyLink[]::new));
  }

  private static SankeyLink link(String from, String to, double value) {
    return new SankeyLink(from, to, value, "water", State.KNOWN);
  }

  private static Sankey sankey(SankeyLink... links) {
    List<SankeyNode> nodes = new ArrayList<>();
    for (SankeyLink link : links) {
      for (String id : List.of(link.from(), link.to())) {
        if (nodes.stream().noneMatch(node -> node.id().equals(id))) {
          nodes.add(new SankeyNode(id, id, -1, true, 0, false));
        }
      }
    }
    return new Sankey("s", "title", "sub", "source", "m3", nodes, List.of(links), List.of(WATER));
  }
}

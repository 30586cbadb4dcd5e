package org.tinkuy.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeSet;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/// Sums of exchanges, of which both partners know all, against firms that tell each other what they
/// know.
class PartnersTest {
  private static final Offset<Double> EXACT = Offset.offset(1e-9);

  /// `"a-b=10"` is an exchange of a and b.
  private static TableCell network(String written) {
    List<CellPart> parts = new ArrayList<>();
    for (String word : written.split(" ", -1)) {
      String[] sides = word.split("=", 2);
      String[] firms = sides[0].split("-", 2);
      String owner = firms.length == 1 ? firms[0] : CellPart.owner(firms[0], firms[1]);
      parts.add(new CellPart(sides[0], owner, Double.parseDouble(sides[1])));
    }
    return new TableCell("USD", parts);
  }

  private static Optional<HidingRule> rule(String written) {
    return new Sensitivity(Sums.RULES).of(network(written).owners());
  }

  private static SortedMap<String, HidingRule> hidden(Map<String, TableCell> sums) {
    return Sums.hidden(sums);
  }

  @Test
  void anExchangeIsBothFirmsWhole() {
    Partners partners = new Partners(network("a-b=10 b-c=5 d=1").owners());

    assertThat(partners.byFirm())
        .containsExactlyInAnyOrderEntriesOf(Map.of("a", 10.0, "b", 15.0, "c", 5.0, "d", 1.0));
    assertThat(partners.sum()).isEqualTo(16, EXACT);
  }

  /// a-b, c-d and e share no firm; b-c shares one with each.
  @Test
  void onlyThoseThatShareNothingCountAsDifferent() {
    assertThat(new Partners(network("a-b=10 b-c=5 c-d=3 e=1").owners()).count()).isEqualTo(3);
    assertThat(new Partners(network("h-a=10 h-b=9 h-c=8 h-d=7 h-e=6").owners()).count())
        .isEqualTo(1);
  }

  /// a has 20 and b 15, of which 10 are the same: together 25; with c-d's 9 a has 29.
  @Test
  void whatTwoHaveTogetherCountsOnce() {
    Partners partners = new Partners(network("a-b=10 a-x=10 b-y=5 c-d=9").owners());

    assertThat(partners.most(1)).isEqualTo(20, EXACT);
    assertThat(partners.most(2)).isEqualTo(29, EXACT);
    assertThat(partners.most(0)).isZero();
  }

  @Test
  void othersOfAFirmAreThoseItHasNoPartIn() {
    Partners partners = new Partners(network("a-b=10 b-c=5 c-d=3").owners());

    assertThat(partners.without("b").sum()).isEqualTo(3, EXACT);
    assertThat(partners.without("a & b").sum()).isEqualTo(8, EXACT);
  }

  /// Ten exchanges, all with one hub: the total is what the hub gives.
  @Test
  void aHubIsOneFirm() {
    assertThat(rule("h-a=10 h-b=10 h-c=10 h-d=10 h-e=10 h-f=10")).contains(HidingRule.CONTRIBUTORS);
  }

  /// Eight firms in four exchanges; whoever is in the first and whoever is in the second know 95 of
  /// 100.
  @Test
  void twoExchangesThatHaveNearlyAllHideATotal() {
    assertThat(rule("a-b=50 c-d=45 e-f=3 g-h=2")).contains(HidingRule.DOMINANCE);
  }

  /// Were each half of an exchange its firm's own, c and d of the second would know 15 each and
  /// leave 35 beside the 100 of a; in fact c alone knows 30, and with e 45: 5 are left for 50.
  @Test
  void aPartnerKnowsTheWholeExchange() {
    assertThat(rule("a-b=50 c-d=30 e-f=15 g-h=5")).contains(HidingRule.PERCENT);
    assertThat(rule("a-b=50 c-d=30 e-f=15 g-h=8")).isEmpty();
  }

  /// T32 has 88.7 of 259.0; T16 and T08 know 150.2 of the rest, so that 20.1 hide it.
  @Test
  void theNetworkOfTheSampleParkMayBeTold() {
    assertThat(
            rule(
                "T16-T31=95.6 T31-T32=54.0 T33-T32=34.7 T15-T16=26.9 T05-T08=24.2 T11-T13=13.3"
                    + " T12-T13=6.9 T39-T08=3.5"))
        .isEmpty();
  }

  /// The total less one class is what two firms exchange.
  @Test
  void aTotalLessAClassTellsNoExchange() {
    String class1 = "a-b=10 c-d=11 e-f=12 g-h=13 i-j=14";
    Map<String, TableCell> sums = new LinkedHashMap<>();
    sums.put("all", network(class1 + " k-l=12"));
    sums.put("class", network(class1));

    assertThat(hidden(sums)).hasSize(1).containsValue(HidingRule.SUBTRACTION);
  }

  /// Of the next year one exchange is new; what was shown of this year is known.
  @Test
  void twoYearsTellNoExchangeThatIsNew() {
    String before = "a-b=10 c-d=11 e-f=12 g-h=13 i-j=14";
    Map<String, TableCell> sums = Map.of("exchange:saving", network(before + " k-l=25"));

    assertThat(
            Sums.hidden(
                Sums.releases(sums),
                Sums.ledger("2023", Map.of("exchange:saving", network(before))),
                Sums.RULES))
        .containsEntry("exchange:saving", HidingRule.TIME);
  }

  /// The same year again, with one amount corrected.
  @Test
  void aCorrectedExchangeIsNotTheDifferenceOfTwoReports() {
    String rest = "a-b=10 c-d=11 e-f=12 g-h=13 ";
    Map<String, TableCell> sums = Map.of("exchange:saving", network(rest + "i-j=14"));
    Map<String, TableCell> again = Map.of("exchange:saving", network(rest + "i-k=19"));

    assertThat(Sums.hidden(Sums.releases(again), Sums.ledger("2024", sums), Sums.RULES))
        .containsKey("exchange:saving");
  }

  /// Random networks with a total and two classes of it: after what the engine hides, two firms
  /// that tell each other all their exchanges narrow no other firm's part of any stratum below the
  /// rule.
  @Test
  void noTwoFirmsWorkOutAThirdInSeededNetworks() {
    int shown = 0;
    for (int seed = 0; seed < 150; seed++) {
      Random random = new Random(seed);
      Map<String, Map<String, Double>> classes = new LinkedHashMap<>();
      for (int edge = 0; edge < 6 + random.nextInt(12); edge++) {
        int one = random.nextInt(14);
        int other = (one + 1 + random.nextInt(13)) % 14;
        classes
            .computeIfAbsent("class" + random.nextInt(2), _ -> new LinkedHashMap<>())
            .merge(
                (char) ('a' + Math.min(one, other)) + "-" + (char) ('a' + Math.max(one, other)),
                1.0 + random.nextInt(40),
                Double::sum);
      }
      Map<String, TableCell> sums = new LinkedHashMap<>();
      classes.forEach((name, edges) -> sums.put(name, cell(name, edges)));
      List<CellPart> all = new ArrayList<>();
      sums.values().forEach(sum -> all.addAll(sum.parts()));
      sums.put("all", new TableCell("USD", all));
      SortedMap<String, HidingRule> hidden = hidden(sums);
      for (List<CellPart> stratum : strata(sums, hidden, all)) {
        assertThat(narrowed(stratum)).as("seed %s", seed).isFalse();
        shown++;
      }
    }
    assertThat(shown).isGreaterThan(40);
  }

  private static TableCell cell(String name, Map<String, Double> edges) {
    List<CellPart> parts = new ArrayList<>();
    edges.forEach(
        (edge, amount) -> {
          String[] firms = edge.split("-", 2);
          parts.add(new CellPart(name + edge, CellPart.owner(firms[0], firms[1]), amount));
        });
    return new TableCell("USD", parts);
  }

  /// What can be worked out by subtraction: each class that is shown, and the rest of the total.
  private static List<List<CellPart>> strata(
      Map<String, TableCell> sums, Map<String, HidingRule> hidden, List<CellPart> all) {
    List<List<CellPart>> strata = new ArrayList<>();
    List<CellPart> rest = new ArrayList<>(all);
    sums.forEach(
        (name, sum) -> {
          if (!name.equals("all") && !hidden.containsKey(name)) {
            strata.add(sum.parts());
            rest.removeAll(sum.parts());
          }
        });
    if (!hidden.containsKey("all") && !rest.isEmpty()) {
      strata.add(rest);
    }
    return strata;
  }

  /// By trying each pair of firms against each other firm, without the code under test.
  private static boolean narrowed(List<CellPart> stratum) {
    TreeSet<Character> firms = new TreeSet<>();
    for (CellPart part : stratum) {
      firms.add(part.owner().charAt(0));
      firms.add(part.owner().charAt(4));
    }
    for (char spy : firms) {
      for (char friend : firms) {
        for (char firm : firms) {
          double own = 0;
          double others = 0;
          for (CellPart part : stratum) {
            boolean known = has(part, spy) || has(part, friend);
            if (!known && has(part, firm)) {
              own += part.amount();
            } else if (!known) {
              others += part.amount();
            }
          }
          if (firm != spy && firm != friend && own > 0 && others < 0.15 * own - 1e-6) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private static boolean has(CellPart part, char firm) {
    return part.owner().charAt(0) == firm || part.owner().charAt(4) == firm;
  }
}

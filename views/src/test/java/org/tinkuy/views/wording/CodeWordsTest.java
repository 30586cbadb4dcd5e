package org.tinkuy.views.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tinkuy.catalog.LawRule;
import org.tinkuy.catalog.Material;
import org.tinkuy.disclosure.BlindMatch;
import org.tinkuy.exchange.network.GroupSplit;
import org.tinkuy.exchange.park.Lack;
import org.tinkuy.exchange.park.Outlook;
import org.tinkuy.exchange.park.Side;
import org.tinkuy.exchange.park.Way;
import org.tinkuy.figure.Figure;
import org.tinkuy.flows.Amount;
import org.tinkuy.flows.Balance;
import org.tinkuy.flows.Direction;
import org.tinkuy.flows.Entry;
import org.tinkuy.flows.Ladder;
import org.tinkuy.flows.Reconciliation;
import org.tinkuy.flows.Rung;

/// Every word that a park may write, and every state that an engine may give, has a text: a page
/// finds it by a key that is put together, and a key that is not there ends the whole report.
class CodeWordsTest {
  private static final Wording WORDS = CatalogWords.in("es");

  private static List<String> missing(String prefix, Stream<String> words) {
    return words.map(word -> prefix + word).filter(key -> WORDS.find(key).isEmpty()).toList();
  }

  private static List<String> missing(String prefix, Enum<?>... states) {
    return missing(prefix, Arrays.stream(states).map(Enum::name));
  }

  /// The codes of a column, as the catalog lists them.
  private static Stream<String> codes(String table, String column) throws IOException {
    String row =
        Files.readAllLines(Path.of("../catalog/fields.csv")).stream()
            .filter(line -> line.startsWith(table + "," + column + ","))
            .findFirst()
            .orElseThrow();
    return Arrays.stream(row.split(",", -1)[7].split(";", -1))
        .map(String::strip)
        .filter(code -> !code.isEmpty());
  }

  @ParameterizedTest
  @CsvSource({
    "flows.to., flows, today, reusedInFirm",
    "exchange.mode., routes, mode, any",
    "exchange.co2Rule., routes, co2Rule, ",
    "waterKind., waterSources, kind, ",
    "stress., waterSources, stress, ",
    "role., bodies, role, ",
    "nature., bodies, nature, ",
    "contract., bodies, contract, none",
    "policyKind., policies, kind, ",
    "policyTopic., policies, topic, ",
    "parameter., limits, parameter, other",
    "review.result., reviews, result, "
  })
  void everyCodeOfAColumnThatAPageTellsHasAWord(
      String prefix, String table, String column, String without) throws IOException {
    assertThat(codes(table, column)).isNotEmpty();
    assertThat(missing(prefix, codes(table, column).filter(code -> !code.equals(without))))
        .isEmpty();
  }

  @Test
  void statusesOfPoliciesAreWrittenWithoutSpaces() throws IOException {
    assertThat(
            missing(
                "policyStatus.", codes("policies", "status").map(code -> code.replace(' ', '-'))))
        .isEmpty();
  }

  /// What the works and sources of a flow graph may be about.
  @Test
  void everyNodeOfTheFlowGraphHasAWord() throws IOException {
    assertThat(
            missing(
                "flows.from.", codes("waterSources", "kind").filter(kind -> !kind.equals("reuse"))))
        .isEmpty();
    assertThat(
            missing(
                "flows.from.",
                Stream.of("grid", "own", "recovered", "ownWater", "unsaid", "suppliers", "bought")))
        .isEmpty();
    assertThat(missing("flows.works.", Stream.of("water", "wastewater", "power"))).isEmpty();
    assertThat(missing("flows.to.", Stream.of("buyers", "unsaid"))).isEmpty();
  }

  @Test
  void everyStateOfTheFlowEngineHasAWord() {
    assertThat(missing("report.flows.water.", Balance.Verdict.values())).isEmpty();
    assertThat(missing("flows.lack.", Entry.Gap.values())).isEmpty();
    assertThat(missing("flows.meters.role.", Reconciliation.Role.values())).isEmpty();
    assertThat(missing("flows.figure.", Figure.State.values())).isEmpty();
    assertThat(missing("flows.direction.", Direction.values())).isEmpty();
    assertThat(missing("flows.found.", Amount.Found.values())).isEmpty();
    assertThat(missing("circularity.rung.", Rung.values())).isEmpty();
    assertThat(missing("circularity.place.", Ladder.Where.values())).isEmpty();
    assertThat(missing("circularity.use.", Material.Use.values())).isEmpty();
  }

  @Test
  void everyStateOfTheExchangeEngineHasAWord() {
    assertThat(missing("exchange.law.", LawRule.Verdict.values())).isEmpty();
    assertThat(missing("exchange.side.", Side.Consent.values())).isEmpty();
    assertThat(missing("exchange.next.", Outlook.Step.values())).isEmpty();
    assertThat(missing("exchange.risk.", Outlook.Risk.values())).isEmpty();
    assertThat(missing("exchange.lack.", Lack.Kind.values())).isEmpty();
    assertThat(missing("exchange.reason.", Lack.Kind.values())).isEmpty();
    assertThat(missing("exchange.way.", Way.Found.values())).isEmpty();
    assertThat(missing("report.split.", GroupSplit.Method.values())).isEmpty();
    assertThat(missing("match.verdict.", BlindMatch.Verdict.values())).isEmpty();
    assertThat(
            missing("exchange.status.", Stream.of("product", "byProduct", "endOfWaste", "waste")))
        .isEmpty();
  }
}
